-- What lists filter by and show beside previews. The defaults serve the version before this one.
alter table trace add column has_error boolean not null default false;
alter table trace add column span_count int not null default 0;
alter table trace add column imported_at timestamptz not null default now();

create index ix_trace_workshop_id_created_at_id_failed
  on trace (workshop_id, created_at, id) where has_error;
create index ix_trace_workshop_id_imported_at on trace (workshop_id, imported_at);
