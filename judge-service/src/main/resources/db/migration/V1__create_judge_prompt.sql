-- Immutable versions of judges, numbered per rubric question.
create table judge_prompt (
  id uuid not null,
  workshop_id uuid not null,
  question_id uuid not null,
  question_title text not null,
  scale_type text not null,
  kind text not null,
  number int not null,
  text text not null,
  parent_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint pk_judge_prompt primary key (id),
  constraint uq_judge_prompt_workshop_id_question_id_number unique (workshop_id, question_id, number),
  constraint fk_judge_prompt_parent_id foreign key (parent_id) references judge_prompt (id)
);

-- the list of a workshop, newest first
create index ix_judge_prompt_workshop_id_created_at_id on judge_prompt (workshop_id, created_at, id);
