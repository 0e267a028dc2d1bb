-- runs of a workshop, newest first
create index ix_suggestion_run_workshop_id_id on suggestion_run (workshop_id, id);
drop index ix_suggestion_run_workshop_id;
