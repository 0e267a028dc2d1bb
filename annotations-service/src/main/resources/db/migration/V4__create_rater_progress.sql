-- counters kept in the transaction that saves; one row per person, so that raters never wait for
-- each other
create table rater_progress (
  workshop_id uuid not null,
  user_id uuid not null,
  annotations int not null,
  changes bigint not null,
  constraint pk_rater_progress primary key (workshop_id, user_id)
) with (fillfactor = 70);
