-- Which dataset a round is about. The key settles which of two requests for the same round was first;
-- the dataset of the first one follows in the same transaction.
create table round (
  workshop_id uuid not null,
  phase text not null,
  round int not null,
  dataset_id uuid not null,
  random_order boolean not null,
  activated_at timestamptz not null,
  constraint pk_round primary key (workshop_id, phase, round),
  constraint fk_round_dataset_id foreign key (dataset_id)
    references dataset (id) deferrable initially deferred,
  constraint ck_round_phase check (phase in ('DISCOVERY', 'ANNOTATION'))
);

create index ix_round_workshop_id_activated_at_dataset_id
  on round (workshop_id, activated_at, dataset_id);
