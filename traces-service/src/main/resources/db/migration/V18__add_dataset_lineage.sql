-- How a dataset was made, so that it can be told and repeated.
alter table dataset add column n int;
alter table dataset add column seed int;
alter table dataset add column criteria text;
alter table dataset drop constraint ck_dataset_operation;
alter table dataset add constraint ck_dataset_operation check (operation in ('ALL', 'FIRST_N',
  'TRACES', 'FILTER', 'RANDOM_N', 'UNION', 'INTERSECTION', 'SUBTRACTION', 'ASSIGNMENT'));

create table dataset_source (
  dataset_id uuid not null,
  position int not null,
  source_id uuid not null,
  constraint pk_dataset_source primary key (dataset_id, position),
  constraint fk_dataset_source_dataset_id foreign key (dataset_id)
    references dataset (id) on delete cascade,
  constraint fk_dataset_source_source_id foreign key (source_id)
    references dataset (id) on delete cascade
);

create index ix_dataset_source_source_id on dataset_source (source_id);
