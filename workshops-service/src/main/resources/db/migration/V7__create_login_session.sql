create table login_session (
  id            uuid        not null,
  user_id       uuid        not null,
  token_hash    text        not null,
  previous_hash text,
  started_at    timestamptz not null,
  renewed_at    timestamptz not null,
  expires_at    timestamptz not null,
  constraint pk_login_session primary key (id),
  constraint fk_login_session_user_id foreign key (user_id) references user_account (id)
);

comment on table login_session is
  'one family of refresh tokens: the one that is good now, and the one before it';

-- all log-ins of a person, when they log out everywhere
create index ix_login_session_user_id on login_session (user_id);
