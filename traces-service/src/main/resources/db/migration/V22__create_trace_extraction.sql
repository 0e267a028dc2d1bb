-- Deciding anew what is shown of a workshop's traces, after its settings have changed. One row per
-- workshop: a change while it runs begins from the start with the new paths.
create table trace_extraction (
  workshop_id uuid not null,
  input_path text,
  output_path text,
  state text not null,
  done bigint not null,
  changed bigint not null,
  total bigint not null,
  last_trace_id uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_trace_extraction primary key (workshop_id),
  constraint ck_trace_extraction_state
    check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'))
);
