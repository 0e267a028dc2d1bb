-- The text of traces, for similarity. The 'simple' configuration suits every language: terms are
-- weighted by their rarity, so stop words and stems matter little. The output weighs more than the
-- input, because it is what is rated.
create extension if not exists btree_gin;

create table trace_text (
  workshop_id uuid not null,
  trace_id uuid not null,
  input text not null,
  output text not null,
  document tsvector not null generated always as (
    setweight(to_tsvector('simple', output), 'A') || setweight(to_tsvector('simple', input), 'B')
  ) stored,
  constraint pk_trace_text primary key (workshop_id, trace_id)
);

-- full-text search within one workshop
create index ix_trace_text_workshop_id_document on trace_text using gin (workshop_id, document);
