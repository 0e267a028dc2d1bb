-- lists by the value given to a question, and by the rubric version that was answered, each in the
-- order of the annotations
create index ix_rating_workshop_id_question_id_value_annotation_id
  on rating (workshop_id, question_id, value, annotation_id) where value is not null;
create index ix_annotation_workshop_id_rubric_version_id
  on annotation (workshop_id, rubric_version, id);
