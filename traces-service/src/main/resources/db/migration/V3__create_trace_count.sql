-- How many traces a workshop has, kept in the transaction that writes them: the total of the list.
create table trace_count (
  workshop_id uuid not null,
  traces bigint not null,
  constraint pk_trace_count primary key (workshop_id)
);
