-- Questions that a person was asked about their feedback, one after another, with the answers as they
-- were given.
create table follow_up (
  workshop_id uuid not null,
  feedback_id uuid not null,
  position smallint not null,
  question text not null,
  source text not null,
  answer text,
  version bigint not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  constraint pk_follow_up primary key (workshop_id, feedback_id, position),
  constraint fk_follow_up_feedback_id
    foreign key (workshop_id, feedback_id) references feedback (workshop_id, id)
    on delete cascade,
  constraint ck_follow_up_position check (position between 1 and 3),
  constraint ck_follow_up_source check (source in ('MODEL', 'FALLBACK'))
);
