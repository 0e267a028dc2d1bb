-- One run of the AI application, as lists show it: previews and sizes, never the payload. Every key
-- begins with the workshop, so that the table can be partitioned by it. Ids alone are looked up by a
-- hash index: it has no order that a list could be tempted to walk through other workshops' rows.
create table trace (
  id uuid not null,
  workshop_id uuid not null,
  external_id text,
  input_preview text not null,
  output_preview text not null,
  input_chars int not null,
  output_chars int not null,
  message_count int not null,
  payload_bytes bigint not null,
  created_at timestamptz not null,
  version bigint not null,
  constraint pk_trace primary key (workshop_id, id),
  constraint uq_trace_workshop_id_external_id unique (workshop_id, external_id)
);

create index ix_trace_id on trace using hash (id);
create index ix_trace_workshop_id_created_at_id on trace (workshop_id, created_at, id);
