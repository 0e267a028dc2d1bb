-- an incomplete annotation is a draft, which counts nowhere; the flag is repeated in its ratings, so
-- that what counts is still read from one index
alter table annotation add column draft boolean not null default false;
alter table rating add column draft boolean not null default false;
alter table rater_progress add column drafts int not null default 0;

create index ix_annotation_workshop_id_id on annotation (workshop_id, id) where draft;
