-- The words of the first 10,000 characters of input and output. The workshop is one of the words, so that
-- one GIN index finds a word in one workshop without an extension.
create table trace_words (
  workshop_id uuid not null,
  trace_id uuid not null,
  words tsvector not null,
  constraint pk_trace_words primary key (workshop_id, trace_id),
  constraint fk_trace_words_trace_id foreign key (workshop_id, trace_id)
    references trace (workshop_id, id) on delete cascade
);

create index ix_trace_words_words on trace_words using gin (words);
