-- Turns human ratings into a better judge prompt, as durable work. What is learned is kept as it is
-- learned: a batch whose guidelines are stored is never asked for again.
create table alignment (
  id uuid not null,
  workshop_id uuid not null,
  question_id uuid not null,
  judge_prompt_id uuid not null,
  dataset_id uuid not null,
  model_provider_id uuid not null,
  fingerprint text not null,
  state text not null,
  stage text not null,
  done bigint not null default 0,
  failed bigint not null default 0,
  total bigint,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  cost numeric(20, 6) not null default 0,
  proposed_prompt_id uuid,
  parent_run_id uuid,
  child_run_id uuid,
  decision text,
  error text,
  created_by uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  version bigint not null,
  constraint pk_alignment primary key (id),
  constraint fk_alignment_judge_prompt_id foreign key (judge_prompt_id)
    references judge_prompt (id),
  constraint fk_alignment_proposed_prompt_id foreign key (proposed_prompt_id)
    references judge_prompt (id)
);

-- the list of a workshop, newest first
create index ix_alignment_workshop_id_created_at_id on alignment (workshop_id, created_at, id);
-- the same inputs are the same alignment until somebody has decided on it
create unique index uq_alignment_workshop_id_fingerprint on alignment (workshop_id, fingerprint)
  where decision is null;
-- the foreign keys
create index ix_alignment_judge_prompt_id on alignment (judge_prompt_id);
create index ix_alignment_proposed_prompt_id on alignment (proposed_prompt_id);

-- Rated tuning traces that an alignment learns from, in batches that fit a model.
create table alignment_example (
  alignment_id uuid not null,
  position int not null,
  batch int not null,
  trace_id uuid not null,
  rating smallint not null,
  comment text,
  input text not null,
  output text not null,
  constraint pk_alignment_example primary key (alignment_id, position),
  constraint fk_alignment_example_alignment_id foreign key (alignment_id)
    references alignment (id) on delete cascade
);

-- Batches that were answered.
create table alignment_batch (
  alignment_id uuid not null,
  batch int not null,
  raw_answer text not null,
  constraint pk_alignment_batch primary key (alignment_id, batch),
  constraint fk_alignment_batch_alignment_id foreign key (alignment_id)
    references alignment (id) on delete cascade
);

-- What these experts value, with the traces behind it.
create table guideline (
  id uuid not null,
  alignment_id uuid not null,
  batch int not null,
  position int not null,
  text text not null,
  state text not null,
  contradicts text,
  version bigint not null default 0,
  constraint pk_guideline primary key (id),
  constraint uq_guideline_alignment_id_batch_position unique (alignment_id, batch, position),
  constraint fk_guideline_alignment_id foreign key (alignment_id)
    references alignment (id) on delete cascade
);

create table guideline_evidence (
  guideline_id uuid not null,
  trace_id uuid not null,
  constraint pk_guideline_evidence primary key (guideline_id, trace_id),
  constraint fk_guideline_evidence_guideline_id foreign key (guideline_id)
    references guideline (id) on delete cascade
);

create index ix_guideline_evidence_trace_id on guideline_evidence (trace_id);
