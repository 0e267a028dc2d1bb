-- Runs whose held-out figures somebody has looked at: the more looks, the less a held-out part is
-- worth.
create table held_out_look (
  workshop_id uuid not null,
  question_id uuid not null,
  kind text not null,
  run_id uuid not null,
  looked_at timestamptz not null,
  constraint pk_held_out_look primary key (workshop_id, question_id, kind, run_id)
);
