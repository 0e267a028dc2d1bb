-- How much each person has contributed, kept in the transaction of each contribution: totals cost the
-- same however much there is, and people do not wait for each other's row.
create table progress (
  workshop_id uuid not null,
  user_id uuid not null,
  feedback bigint not null,
  findings bigint not null,
  constraint pk_progress primary key (workshop_id, user_id)
);
