-- The state and checkpoint of an import. lines_read and bytes_read move in the transaction of each
-- batch, so that work that is run again goes on behind what is stored.
create table trace_import (
  id uuid not null,
  workshop_id uuid not null,
  file_name text not null,
  format text not null,
  state text not null,
  done bigint not null,
  failed bigint not null,
  kept_errors int not null,
  total bigint not null,
  bytes_total bigint not null,
  lines_read bigint not null,
  bytes_read bigint not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_trace_import primary key (id),
  constraint ck_trace_import_state
    check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'))
);

create index ix_trace_import_workshop_id_id on trace_import (workshop_id, id);
