-- Background runs that suggest groups of the draft rubric items that are in none. groups is JSON that
-- is only ever read as a whole. At most one run is under way in a workshop.
create table group_suggestion (
  id uuid not null,
  workshop_id uuid not null,
  state text not null,
  method text,
  groups text,
  total bigint not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_group_suggestion primary key (workshop_id, id),
  constraint ck_group_suggestion_state check (
    state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  constraint ck_group_suggestion_method check (method in ('MODEL', 'SHARED_WORDS'))
);

create index ix_group_suggestion_id on group_suggestion using hash (id);
create unique index uq_group_suggestion_workshop_id on group_suggestion (workshop_id)
  where state in ('QUEUED', 'RUNNING');
