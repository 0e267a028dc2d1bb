-- A file on its way in and until it is read: any replica can go on with it. An upload that is not
-- stored and was not touched for long has lost its sender.
create table import_upload (
  id uuid not null,
  stored boolean not null,
  touched_at timestamptz not null,
  constraint pk_import_upload primary key (id)
);

create index ix_import_upload_touched_at on import_upload (touched_at) where not stored;

create table import_chunk (
  import_id uuid not null,
  first_byte bigint not null,
  bytes bytea not null,
  constraint pk_import_chunk primary key (import_id, first_byte),
  constraint fk_import_chunk_import_id foreign key (import_id)
    references import_upload (id) on delete cascade
);

-- short-lived and read once or twice: not worth compressing
alter table import_chunk alter column bytes set storage external;
