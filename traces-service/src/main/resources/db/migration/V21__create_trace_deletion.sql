-- Deleting traces, one or many: which they are is settled when it is asked for. A row goes when the other
-- services have dropped what hangs on the trace.
create table trace_deletion (
  id uuid not null,
  workshop_id uuid not null,
  actor_id uuid not null,
  state text not null,
  done bigint not null,
  total bigint not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_trace_deletion primary key (id),
  constraint ck_trace_deletion_state
    check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'))
);

create index ix_trace_deletion_workshop_id on trace_deletion (workshop_id);

create table trace_deletion_item (
  deletion_id uuid not null,
  trace_id uuid not null,
  is_deleted boolean not null,
  constraint pk_trace_deletion_item primary key (deletion_id, is_deleted, trace_id),
  constraint fk_trace_deletion_item_deletion_id foreign key (deletion_id)
    references trace_deletion (id) on delete cascade
);
