create table dataset (
  id uuid not null,
  workshop_id uuid not null,
  name text not null,
  trace_count int not null,
  operation text not null,
  version bigint not null,
  created_at timestamptz not null,
  constraint pk_dataset primary key (id),
  constraint ck_dataset_operation check (operation in ('ALL', 'FIRST_N', 'TRACES'))
);

create index ix_dataset_workshop_id_id on dataset (workshop_id, id);
