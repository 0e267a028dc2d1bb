-- groups of draft rubric items that became a question: publishing one again stores nothing twice
create table published_group (
  workshop_id uuid not null,
  group_id uuid not null,
  question_id uuid not null,
  rubric_version bigint not null,
  constraint pk_published_group primary key (workshop_id, group_id),
  constraint fk_published_group_workshop_id foreign key (workshop_id) references rubric (workshop_id)
);
