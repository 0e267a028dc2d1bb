-- The steps of a trace in the order of their tree, as it is drawn; what went in and out of a step is
-- large and apart.
create table trace_span (
  workshop_id uuid not null,
  trace_id uuid not null,
  position int not null,
  span_id text not null,
  parent_id text,
  depth int not null,
  name text not null,
  kind text not null,
  is_error boolean not null,
  status_message text,
  started_at timestamptz,
  ended_at timestamptz,
  model text,
  input_tokens bigint,
  output_tokens bigint,
  content_bytes bigint not null,
  constraint pk_trace_span primary key (workshop_id, trace_id, position),
  constraint uq_trace_span_workshop_id_trace_id_span_id unique (workshop_id, trace_id, span_id),
  constraint fk_trace_span_trace_id foreign key (workshop_id, trace_id)
    references trace (workshop_id, id) on delete cascade,
  constraint ck_trace_span_kind
    check (kind in ('LLM', 'TOOL', 'RETRIEVER', 'AGENT', 'CHAIN', 'EMBEDDING', 'OTHER'))
);

create table trace_span_content (
  workshop_id uuid not null,
  trace_id uuid not null,
  position int not null,
  inputs text,
  outputs text,
  attributes text,
  constraint pk_trace_span_content primary key (workshop_id, trace_id, position),
  constraint fk_trace_span_content_position foreign key (workshop_id, trace_id, position)
    references trace_span (workshop_id, trace_id, position) on delete cascade
);
