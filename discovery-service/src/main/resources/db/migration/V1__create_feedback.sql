-- What one person says about one trace. The unique key settles who was first. Every index begins with
-- the workshop: the table can be partitioned by it, and no list is tempted to walk an index over the
-- ids of all workshops in the list's order until it has met enough rows of its own.
create table feedback (
  id uuid not null,
  workshop_id uuid not null,
  trace_id uuid not null,
  user_id uuid not null,
  label text not null,
  reason text not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_feedback primary key (workshop_id, id),
  constraint uq_feedback_workshop_id_trace_id_user_id unique (workshop_id, trace_id, user_id),
  constraint ck_feedback_label check (label in ('GOOD', 'BAD'))
);

create index ix_feedback_workshop_id_user_id_id on feedback (workshop_id, user_id, id) include (label);
create index ix_feedback_workshop_id_label_id on feedback (workshop_id, label, id);
