create table audit_entry (
  id          uuid        not null,
  workshop_id uuid        not null,
  actor_id    uuid        not null,
  action      text        not null,
  detail      text,
  created_at  timestamptz not null,
  constraint pk_audit_entry primary key (id),
  constraint fk_audit_entry_workshop_id foreign key (workshop_id) references workshop (id),
  constraint fk_audit_entry_actor_id foreign key (actor_id) references user_account (id)
);

comment on column audit_entry.detail is 'a JSON object, as it is answered';

-- what happened in a workshop, newest first; of one kind; by one person
create index ix_audit_entry_workshop_id_id on audit_entry (workshop_id, id);
create index ix_audit_entry_workshop_id_action_id on audit_entry (workshop_id, action, id);
create index ix_audit_entry_workshop_id_actor_id_id on audit_entry (workshop_id, actor_id, id);
-- for the foreign key
create index ix_audit_entry_actor_id on audit_entry (actor_id);

create function refuse_change_of_audit_entry() returns trigger language plpgsql as
  $$ begin raise exception 'audit entries are never changed'; end $$;

create trigger tr_audit_entry_append_only before update on audit_entry
  for each row execute function refuse_change_of_audit_entry();
