-- What the application knew; judges may be shown it.
alter table trace_text add column context text not null default '';
