-- a question to the model for rubric questions; "material" is what it is shown
create table suggestion_run (
  id uuid not null,
  workshop_id uuid not null,
  state text not null,
  material text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_suggestion_run primary key (id)
);

create index ix_suggestion_run_workshop_id on suggestion_run (workshop_id);

-- what the model suggested; a facilitator decides on each
create table rubric_suggestion (
  id uuid not null,
  workshop_id uuid not null,
  run_id uuid not null,
  title text not null,
  description text not null,
  scale_type text not null,
  reason text,
  state text not null,
  question_id uuid,
  constraint pk_rubric_suggestion primary key (id),
  constraint fk_rubric_suggestion_run_id foreign key (run_id)
    references suggestion_run (id) on delete cascade
);

create index ix_rubric_suggestion_run_id on rubric_suggestion (run_id);
create index ix_rubric_suggestion_workshop_id_id on rubric_suggestion (workshop_id, id);
