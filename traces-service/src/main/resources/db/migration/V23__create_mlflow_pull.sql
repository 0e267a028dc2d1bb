-- Where an import pulls from, and how far it is. The token is there only while the import is under way.
create table mlflow_pull (
  import_id uuid not null,
  url text not null,
  token text,
  experiment_ids text not null,
  filter text,
  max_traces int not null,
  page_token text,
  constraint pk_mlflow_pull primary key (import_id),
  constraint fk_mlflow_pull_import_id foreign key (import_id)
    references trace_import (id) on delete cascade
);
