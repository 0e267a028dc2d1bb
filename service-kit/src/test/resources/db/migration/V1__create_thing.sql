create table thing (
  id uuid not null,
  name text not null,
  done int not null,
  version bigint not null,
  constraint pk_thing primary key (id)
);
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
