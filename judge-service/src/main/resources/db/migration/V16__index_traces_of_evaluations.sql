-- what hangs on a deleted trace, in all runs
create index ix_judge_evaluation_workshop_id_trace_id on judge_evaluation (workshop_id, trace_id);
create index ix_ground_truth_workshop_id_trace_id on ground_truth (workshop_id, trace_id);
