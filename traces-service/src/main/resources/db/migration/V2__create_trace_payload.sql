-- The large part of a trace, read by details only. JSON is kept as text: it is never searched, and it
-- is given back exactly as it came (jsonb would refuse or round what JSON allows).
create table trace_payload (
  workshop_id uuid not null,
  trace_id uuid not null,
  input text not null,
  output text not null,
  messages text,
  context text,
  metadata text,
  constraint pk_trace_payload primary key (workshop_id, trace_id),
  constraint fk_trace_payload_trace_id foreign key (workshop_id, trace_id)
    references trace (workshop_id, id) on delete cascade
);
