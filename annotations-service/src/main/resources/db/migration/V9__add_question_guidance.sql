-- what each point of a scale means, and what helps to apply the question; rows are never changed
alter table rubric_question add column anchors text[];
alter table rubric_question add column guidance text;
alter table rubric_question add column example_texts text[];
alter table rubric_question add column example_values int[];
alter table rubric_question add column example_reasons text[];

-- the traces that gave rise to a question, as one version of the rubric names them
create table question_evidence (
  id uuid not null,
  workshop_id uuid not null,
  rubric_version bigint not null,
  question_id uuid not null,
  trace_id uuid not null,
  position int not null,
  constraint pk_question_evidence primary key (id),
  constraint fk_question_evidence_question_id foreign key (workshop_id, rubric_version, question_id)
    references rubric_question (workshop_id, rubric_version, question_id) on delete cascade
);

create index ix_question_evidence_workshop_id_rubric_version_question_id
  on question_evidence (workshop_id, rubric_version, question_id);
-- a deleted trace
create index ix_question_evidence_workshop_id_trace_id on question_evidence (workshop_id, trace_id);
