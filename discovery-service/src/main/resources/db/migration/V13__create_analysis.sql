-- Background runs that distil criteria or themes. stage and cursor say what has been read so far, so
-- that a run that is taken over goes on where it stopped. At most one run of a kind is under way.
create table analysis (
  id uuid not null,
  workshop_id uuid not null,
  kind text not null,
  state text not null,
  method text,
  model text,
  stage text not null,
  cursor uuid,
  done bigint not null,
  failed bigint not null,
  total bigint not null,
  dropped_evidence bigint not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  created_by uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_analysis primary key (workshop_id, id),
  constraint ck_analysis_kind check (kind in ('CRITERIA', 'THEMES')),
  constraint ck_analysis_state check (
    state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  constraint ck_analysis_method check (method in ('MODEL', 'FREQUENT_WORDS')),
  constraint ck_analysis_stage check (stage in ('FEEDBACK', 'FINDINGS'))
);

create index ix_analysis_id on analysis using hash (id);
create index ix_analysis_workshop_id_kind_id on analysis (workshop_id, kind, id) include (version);
create unique index uq_analysis_workshop_id_kind on analysis (workshop_id, kind)
  where state in ('QUEUED', 'RUNNING');
