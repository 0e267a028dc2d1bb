create table user_account (
  id            uuid        not null,
  email         text        not null,
  display_name  text        not null,
  password_hash text        not null,
  created_at    timestamptz not null,
  constraint pk_user_account primary key (id)
);

-- e-mails are unique whatever their case; also serves the look-up at login
create unique index uq_user_account_email on user_account (lower(email));
