-- What the shown texts were taken from, where that differs: another extraction begins anew with it.
-- In a conversation (messages only) the absence of a raw text says that there was none.
alter table trace_payload add column raw_input text;
alter table trace_payload add column raw_output text;
alter table trace_payload add column is_conversation boolean not null default false;

update trace_payload set is_conversation = true where messages is not null;
