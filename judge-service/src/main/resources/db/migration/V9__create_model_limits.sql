-- Who is asking a provider right now, over all replicas: slots are leased, and the leases of the
-- dead run out.
create table model_worker (
  provider_id uuid not null,
  worker_id uuid not null,
  slots int not null,
  wanted int not null,
  expires_at timestamptz not null,
  constraint pk_model_worker primary key (provider_id, worker_id),
  constraint fk_model_worker_provider_id foreign key (provider_id)
    references model_provider (id) on delete cascade
);

-- When the next call of a provider may start, where it takes so many a minute only.
create table model_pace (
  provider_id uuid not null,
  next_call_at timestamptz not null,
  constraint pk_model_pace primary key (provider_id),
  constraint fk_model_pace_provider_id foreign key (provider_id)
    references model_provider (id) on delete cascade
);
