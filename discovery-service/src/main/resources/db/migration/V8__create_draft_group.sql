-- Draft rubric items that belong together and become one question of the rubric. question_id and
-- rubric_version are what annotations-service answered; published_version is the version of the group
-- that it was told of.
create table draft_group (
  id uuid not null,
  workshop_id uuid not null,
  title text not null,
  description text,
  scale_type text not null,
  labels text[] not null,
  required boolean not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  question_id uuid,
  rubric_version bigint,
  published_version bigint,
  published_at timestamptz,
  constraint pk_draft_group primary key (workshop_id, id),
  constraint ck_draft_group_scale_type check (scale_type in ('LIKERT', 'BINARY', 'FREEFORM'))
);

create index ix_draft_group_id on draft_group using hash (id);
