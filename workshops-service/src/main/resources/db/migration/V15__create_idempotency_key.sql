-- Which id a creating request was given; see service-kit's Idempotency.
create table idempotency_key (
  user_id uuid not null,
  key text not null,
  request bytea not null,
  created_id uuid not null,
  created_at timestamptz not null,
  constraint pk_idempotency_key primary key (user_id, key)
);
