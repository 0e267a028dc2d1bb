-- every state that an annotation was ever saved in
create table annotation_history (
  workshop_id uuid not null,
  annotation_id uuid not null,
  version bigint not null,
  state jsonb not null,
  saved_at timestamptz not null,
  constraint pk_annotation_history primary key (workshop_id, annotation_id, version),
  constraint fk_annotation_history_annotation_id foreign key (workshop_id, annotation_id)
    references annotation (workshop_id, id) on delete cascade
);
