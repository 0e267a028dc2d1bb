-- the current version of each workshop's rubric
create table rubric (
  workshop_id uuid not null,
  version bigint not null,
  updated_at timestamptz not null,
  constraint pk_rubric primary key (workshop_id)
);

-- the questions of every version; rows are never changed, a question keeps its question_id
create table rubric_question (
  id uuid not null,
  workshop_id uuid not null,
  rubric_version bigint not null,
  question_id uuid not null,
  position int not null,
  title text not null,
  description text not null,
  scale_type text not null,
  labels text[],
  required boolean not null,
  constraint pk_rubric_question primary key (id),
  constraint fk_rubric_question_workshop_id foreign key (workshop_id) references rubric (workshop_id),
  constraint uq_rubric_question_workshop_id_rubric_version_question_id
    unique (workshop_id, rubric_version, question_id)
);

-- what other features read: the questions that count now
create view current_question as
  select q.workshop_id, q.question_id
  from rubric r
  join rubric_question q on q.workshop_id = r.workshop_id and q.rubric_version = r.version;
