-- The traces that a draft rubric item rests on.
create table draft_evidence (
  workshop_id uuid not null,
  item_id uuid not null,
  trace_id uuid not null,
  constraint pk_draft_evidence primary key (workshop_id, item_id, trace_id),
  constraint fk_draft_evidence_item_id
    foreign key (workshop_id, item_id) references draft_rubric_item (workshop_id, id)
    on delete cascade
);

create index ix_draft_evidence_workshop_id_trace_id on draft_evidence (workshop_id, trace_id);
