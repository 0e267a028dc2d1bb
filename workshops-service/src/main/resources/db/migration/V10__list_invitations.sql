alter table invitation add column version bigint not null default 1;

-- a workshop's invitations, newest first: UUIDv7 ids are ordered by time; begins like the index it replaces
create index ix_invitation_workshop_id_id on invitation (workshop_id, id);
drop index ix_invitation_workshop_id;

-- for the foreign key
create index ix_invitation_invited_by on invitation (invited_by);
