-- OpenAI-compatible endpoints of a workshop. The key is encrypted; it is never selected for a list's
-- answer.
create table model_provider (
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  base_url text not null,
  model text not null,
  sealed_key bytea,
  price_per_million_input_tokens numeric(13, 6) not null,
  price_per_million_output_tokens numeric(13, 6) not null,
  concurrency int not null,
  requests_per_minute int,
  timeout_seconds int not null,
  json_mode boolean not null,
  created_by uuid not null,
  created_at timestamptz not null,
  version bigint not null,
  constraint pk_model_provider primary key (id),
  constraint uq_model_provider_workshop_id_name unique (workshop_id, name)
);

-- the list of a workshop by name and id
create index ix_model_provider_workshop_id_name_id on model_provider (workshop_id, name, id);
