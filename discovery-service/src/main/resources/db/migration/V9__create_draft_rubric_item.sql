-- Statements on their way into the rubric, in the facilitator's order. The unique key makes a
-- promotion safe to repeat: a finding is promoted once.
create table draft_rubric_item (
  id uuid not null,
  workshop_id uuid not null,
  text text not null,
  source text not null,
  source_id uuid,
  group_id uuid,
  position bigint not null,
  created_by uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_draft_rubric_item primary key (workshop_id, id),
  constraint uq_draft_rubric_item_workshop_id_source_source_id
    unique (workshop_id, source, source_id),
  constraint fk_draft_rubric_item_group_id
    foreign key (workshop_id, group_id) references draft_group (workshop_id, id)
    on delete set null (group_id),
  constraint ck_draft_rubric_item_source check (
    source in ('FINDING', 'FEEDBACK', 'DISAGREEMENT', 'ANALYSIS', 'MANUAL'))
);

create index ix_draft_rubric_item_id on draft_rubric_item using hash (id);
create index ix_draft_rubric_item_workshop_id_position_id
  on draft_rubric_item (workshop_id, position, id);
create index ix_draft_rubric_item_workshop_id_group_id_position_id
  on draft_rubric_item (workshop_id, group_id, position, id);
