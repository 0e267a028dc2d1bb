-- Private jottings, on a trace or in general, in whatever phase they were written. As with findings,
-- one is looked up by its id alone: by a hash index.
create table note (
  id uuid not null,
  workshop_id uuid not null,
  trace_id uuid,
  user_id uuid not null,
  phase text not null,
  text text not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_note primary key (workshop_id, id),
  constraint ck_note_phase check (
    phase in ('INTAKE', 'DISCOVERY', 'RUBRIC', 'ANNOTATION', 'RESULTS', 'JUDGE_TUNING'))
);

create index ix_note_id on note using hash (id);
create index ix_note_workshop_id_trace_id_id on note (workshop_id, trace_id, id)
  include (user_id, phase);
create index ix_note_workshop_id_user_id_id on note (workshop_id, user_id, id) include (phase);
create index ix_note_workshop_id_phase_id on note (workshop_id, phase, id);
create index ix_note_workshop_id_text on note using gin (
  workshop_id, to_tsvector('simple', regexp_replace(text, '[^[:alnum:]]+', ' ', 'g')));
