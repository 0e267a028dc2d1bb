-- The metadata that lists filter by: scalars as text, at most 50 of a trace and 200 characters each. The
-- key is in the order of the list, so that a page is a range of it.
create table trace_label (
  workshop_id uuid not null,
  name text not null,
  value text not null,
  created_at timestamptz not null,
  trace_id uuid not null,
  constraint pk_trace_label primary key (workshop_id, name, value, created_at, trace_id),
  constraint fk_trace_label_trace_id foreign key (workshop_id, trace_id)
    references trace (workshop_id, id) on delete cascade
);

create index ix_trace_label_workshop_id_trace_id on trace_label (workshop_id, trace_id);
