-- the split into tuning and held-out traces: a row is written once and never changed
create table trace_part (
  workshop_id uuid not null,
  trace_id uuid not null,
  part text not null,
  stratum text not null,
  constraint pk_trace_part primary key (workshop_id, trace_id)
);
