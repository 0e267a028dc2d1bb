-- Search by words and their beginnings, in any language: letters and digits only, no dictionary.
-- btree_gin is a trusted extension, so the owner of the database may create it.
create extension if not exists btree_gin;

create index ix_feedback_workshop_id_reason on feedback using gin (
  workshop_id, to_tsvector('simple', regexp_replace(reason, '[^[:alnum:]]+', ' ', 'g')));
create index ix_finding_workshop_id_insight on finding using gin (
  workshop_id, to_tsvector('simple', regexp_replace(insight, '[^[:alnum:]]+', ' ', 'g')));
