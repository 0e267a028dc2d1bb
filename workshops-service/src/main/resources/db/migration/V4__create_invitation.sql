create table invitation (
  id          uuid        not null,
  workshop_id uuid        not null,
  email       text        not null,
  role        text        not null,
  token_hash  text        not null,
  invited_by  uuid        not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  constraint pk_invitation primary key (id),
  constraint fk_invitation_workshop_id foreign key (workshop_id) references workshop (id),
  constraint fk_invitation_invited_by foreign key (invited_by) references user_account (id),
  constraint uq_invitation_token_hash unique (token_hash)
);

-- so that a workshop can be removed without reading all invitations
create index ix_invitation_workshop_id on invitation (workshop_id);
