-- The table of db-scheduler 16, as its documentation gives it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint pk_scheduled_tasks primary key (task_name, task_instance)
);

-- what is due
create index ix_scheduled_tasks_execution_time on scheduled_tasks (execution_time);
-- what has died
create index ix_scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
