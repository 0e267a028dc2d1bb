-- Which part of a dataset a person works on. The part is a dataset of its own, so that every list, walk
-- and look-up reads it like any other.
create table assignment (
  dataset_id uuid not null,
  user_id uuid not null,
  subset_id uuid not null,
  constraint pk_assignment primary key (dataset_id, user_id),
  constraint uq_assignment_subset_id unique (subset_id),
  constraint fk_assignment_dataset_id foreign key (dataset_id)
    references dataset (id) on delete cascade,
  constraint fk_assignment_subset_id foreign key (subset_id)
    references dataset (id) on delete cascade deferrable initially deferred
);
