-- agreement and ground truth read what counts: scored, and no draft
create index ix_rating_counted on rating (workshop_id, question_id, trace_id)
  include (user_id, value) where value is not null and not draft;
drop index ix_rating_workshop_id_question_id_trace_id;
alter index ix_rating_counted rename to ix_rating_workshop_id_question_id_trace_id;
