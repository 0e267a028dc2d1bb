-- which datasets hold a trace: asked when it is deleted
create index ix_dataset_trace_workshop_id_trace_id on dataset_trace (workshop_id, trace_id);
