-- Which traces a dataset holds, in chronological order without gaps: position n is row n, so that no
-- page and no "trace at" has to count its way. The dataset's own row follows in the same transaction.
create table dataset_trace (
  workshop_id uuid not null,
  dataset_id uuid not null,
  position int not null,
  trace_id uuid not null,
  constraint pk_dataset_trace primary key (workshop_id, dataset_id, position),
  constraint uq_dataset_trace_workshop_id_dataset_id_trace_id
    unique (workshop_id, dataset_id, trace_id),
  constraint fk_dataset_trace_dataset_id foreign key (dataset_id)
    references dataset (id) on delete cascade deferrable initially deferred,
  constraint fk_dataset_trace_trace_id foreign key (workshop_id, trace_id)
    references trace (workshop_id, id)
);
