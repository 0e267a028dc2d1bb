-- what is left of a deleted workshop: who deleted it, and how far the other services are
create table workshop_deletion (
  workshop_id  uuid        not null,
  requested_by uuid        not null,
  requested_at timestamptz not null,
  swept_at     timestamptz,
  finished_at  timestamptz,
  constraint pk_workshop_deletion primary key (workshop_id),
  constraint fk_workshop_deletion_requested_by foreign key (requested_by) references user_account (id)
);

-- for the foreign key
create index ix_workshop_deletion_requested_by on workshop_deletion (requested_by);
