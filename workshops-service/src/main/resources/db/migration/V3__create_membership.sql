create table membership (
  workshop_id uuid        not null,
  user_id     uuid        not null,
  role        text        not null,
  joined_at   timestamptz not null,
  version     bigint      not null,
  constraint pk_membership primary key (workshop_id, user_id),
  constraint fk_membership_workshop_id foreign key (workshop_id) references workshop (id),
  constraint fk_membership_user_id foreign key (user_id) references user_account (id)
);

-- a user's workshops, newest first: UUIDv7 ids are ordered by time
create index ix_membership_user_id_workshop_id on membership (user_id, workshop_id);

-- a workshop's members in the order they joined
create index ix_membership_workshop_id_joined_at_user_id on membership (workshop_id, joined_at, user_id);
