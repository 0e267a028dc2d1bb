-- What a poll compares: every change of somebody's words adds one to a counter of the person who made
-- it, in the same transaction. The sum over a workshop grows with each commit, so that equal sums mean
-- that nothing has changed; and people do not wait for each other's row.
alter table progress
  add column notes bigint not null default 0,
  add column draft_items bigint not null default 0,
  add column feedback_changes bigint not null default 0,
  add column finding_changes bigint not null default 0,
  add column note_changes bigint not null default 0,
  add column draft_changes bigint not null default 0,
  add column completion_changes bigint not null default 0,
  add column completed_at timestamptz;
