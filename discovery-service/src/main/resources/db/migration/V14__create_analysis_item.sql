-- What an analysis found, and the traces that are the evidence.
create table analysis_item (
  id uuid not null,
  workshop_id uuid not null,
  analysis_id uuid not null,
  position bigint not null,
  title text not null,
  description text not null,
  constraint pk_analysis_item primary key (workshop_id, id),
  constraint fk_analysis_item_analysis_id
    foreign key (workshop_id, analysis_id) references analysis (workshop_id, id)
    on delete cascade
);

create index ix_analysis_item_workshop_id_analysis_id_position
  on analysis_item (workshop_id, analysis_id, position);

create table analysis_evidence (
  workshop_id uuid not null,
  item_id uuid not null,
  trace_id uuid not null,
  constraint pk_analysis_evidence primary key (workshop_id, item_id, trace_id),
  constraint fk_analysis_evidence_item_id
    foreign key (workshop_id, item_id) references analysis_item (workshop_id, id)
    on delete cascade
);

create index ix_analysis_evidence_workshop_id_trace_id on analysis_evidence (workshop_id, trace_id);
