-- when each version was made, by whom, and with how many questions
create table rubric_version (
  workshop_id uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  created_by uuid,
  questions int not null,
  constraint pk_rubric_version primary key (workshop_id, version),
  constraint fk_rubric_version_workshop_id foreign key (workshop_id) references rubric (workshop_id)
);

-- of versions that are there already only the time of the last one is known
insert into rubric_version (workshop_id, version, created_at, questions)
  select q.workshop_id, q.rubric_version, max(r.updated_at), count(*)
  from rubric_question q join rubric r on r.workshop_id = q.workshop_id
  group by q.workshop_id, q.rubric_version;
