create table workshop (
  id                      uuid        not null,
  name                    text        not null,
  description             text,
  phase                   text        not null,
  state                   text        not null,
  round                   integer     not null,
  active_dataset_id       uuid,
  random_order            boolean     not null,
  discovery_round         integer     not null,
  discovery_dataset_id    uuid,
  discovery_random_order  boolean     not null,
  annotation_round        integer     not null,
  annotation_dataset_id   uuid,
  annotation_random_order boolean     not null,
  member_count            integer     not null,
  facilitator_count       integer     not null,
  version                 bigint      not null,
  decisive_version        bigint      not null,
  created_at              timestamptz not null,
  updated_at              timestamptz not null,
  constraint pk_workshop primary key (id),
  constraint ck_workshop_facilitator_count check (facilitator_count > 0)
);

comment on column workshop.decisive_version is
  'the version made by the last change of phase or state; members who come and go raise version only';
