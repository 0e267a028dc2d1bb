-- the value that a facilitator settled for a question on a trace. After an undo the value is null
-- and the row stays, so that versions go on. "ratings" is a digest of what the raters had said: when
-- it differs from what they say now, the decision was made on other ratings
create table adjudication (
  workshop_id uuid not null,
  question_id uuid not null,
  trace_id uuid not null,
  value smallint,
  reason text,
  ratings text not null,
  version bigint not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  constraint pk_adjudication primary key (workshop_id, question_id, trace_id)
);

-- a deleted trace
create index ix_adjudication_workshop_id_trace_id on adjudication (workshop_id, trace_id);

-- every state that an adjudication was ever in
create table adjudication_history (
  workshop_id uuid not null,
  question_id uuid not null,
  trace_id uuid not null,
  version bigint not null,
  value smallint,
  reason text,
  settled_by uuid not null,
  settled_at timestamptz not null,
  constraint pk_adjudication_history primary key (workshop_id, question_id, trace_id, version),
  constraint fk_adjudication_history_adjudication
    foreign key (workshop_id, question_id, trace_id)
    references adjudication (workshop_id, question_id, trace_id) on delete cascade
);

-- how often a workshop's adjudications changed
create table adjudication_progress (
  workshop_id uuid not null,
  changes bigint not null,
  constraint pk_adjudication_progress primary key (workshop_id)
);

-- what other features read: the decisions that hold
create view settled_value as
  select workshop_id, question_id, trace_id, value from adjudication where value is not null;
