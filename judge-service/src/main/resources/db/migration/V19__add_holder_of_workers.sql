-- Which process a worker lives in: the key of an advisory lock that the process holds as long as it
-- lives. Null where a pooler stands in between; then only time tells.
alter table model_worker add column holder bigint;
alter table run_worker add column holder bigint;
