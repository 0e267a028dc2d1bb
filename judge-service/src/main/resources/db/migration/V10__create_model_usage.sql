-- Tokens and costs per day, by the prices at the time of the call. A provider that is gone has cost
-- what it has cost: no foreign key.
create table model_usage (
  workshop_id uuid not null,
  provider_id uuid not null,
  purpose text not null,
  day date not null,
  calls bigint not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  cost numeric(20, 6) not null,
  constraint pk_model_usage primary key (workshop_id, provider_id, purpose, day)
);
