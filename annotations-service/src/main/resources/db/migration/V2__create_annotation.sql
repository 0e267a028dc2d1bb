-- one person's scoring of one trace; indexed columns never change, so that updates stay in the page.
-- The key begins with the workshop: a list reads it in its order, and the table can be partitioned.
create table annotation (
  id uuid not null,
  workshop_id uuid not null,
  trace_id uuid not null,
  user_id uuid not null,
  rubric_version bigint not null,
  comment text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_annotation primary key (workshop_id, id),
  constraint uq_annotation_workshop_id_trace_id_user_id unique (workshop_id, trace_id, user_id)
) with (fillfactor = 85);

-- hash: for a look-up by id alone; a tree would tempt the planner to walk all workshops for a page
create index ix_annotation_id on annotation using hash (id);
create index ix_annotation_workshop_id_user_id_id on annotation (workshop_id, user_id, id);

-- the value given to one question; trace and rater are those of the annotation, repeated so that
-- one index answers what agreement and ground truth ask
create table rating (
  workshop_id uuid not null,
  annotation_id uuid not null,
  question_id uuid not null,
  trace_id uuid not null,
  user_id uuid not null,
  value smallint,
  text text,
  comment text,
  constraint pk_rating primary key (workshop_id, annotation_id, question_id),
  constraint fk_rating_annotation_id foreign key (workshop_id, annotation_id)
    references annotation (workshop_id, id) on delete cascade
) with (
  -- the index below answers without the table only where vacuum has been
  autovacuum_vacuum_insert_scale_factor = 0.01,
  autovacuum_vacuum_scale_factor = 0.02
);

create index ix_rating_workshop_id_question_id_trace_id
  on rating (workshop_id, question_id, trace_id) include (user_id, value)
  where value is not null;
