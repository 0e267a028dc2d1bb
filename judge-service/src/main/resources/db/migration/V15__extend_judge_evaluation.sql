-- Items that ask a model are claimed by a worker for a while; what the model said is kept as it was.
alter table judge_evaluation
  add column lease_owner uuid,
  add column lease_until timestamptz,
  add column raw_answer text,
  add column mapped boolean not null default false,
  add column repaired boolean not null default false,
  add column input_tokens int,
  add column output_tokens int;

-- What each person said of a trace when the run began: ratings by user, and comments.
alter table ground_truth add column said jsonb;
