-- What a written version says beside its text: which model, how it is asked, and which examples it
-- shows.
alter table judge_prompt
  add column model_provider_id uuid,
  add column temperature double precision not null default 0,
  add column max_tokens int not null default 1024,
  add column seed int,
  add column similar_examples boolean not null default false;

-- the foreign key
create index ix_judge_prompt_parent_id on judge_prompt (parent_id) where parent_id is not null;

-- Rated tuning traces that a version shows, as they were when it was made.
create table prompt_example (
  prompt_id uuid not null,
  position int not null,
  trace_id uuid not null,
  input text not null,
  output text not null,
  rating smallint not null,
  comment text,
  constraint pk_prompt_example primary key (prompt_id, position),
  constraint fk_prompt_example_prompt_id foreign key (prompt_id) references judge_prompt (id)
    on delete cascade
);

-- deleted traces
create index ix_prompt_example_trace_id on prompt_example (trace_id);
