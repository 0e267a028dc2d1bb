-- annotations that were made elsewhere; "position" is how many of the file's are dealt with, so that
-- a run that is started again goes on behind them
create table annotation_import (
  id uuid not null,
  workshop_id uuid not null,
  format text not null,
  state text not null,
  done int not null,
  failed int not null,
  total int,
  position int not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  version bigint not null,
  constraint pk_annotation_import primary key (id)
);

create index ix_annotation_import_workshop_id_id on annotation_import (workshop_id, id);

-- the file, until the import has ended
create table annotation_import_file (
  import_id uuid not null,
  content bytea not null,
  constraint pk_annotation_import_file primary key (import_id),
  constraint fk_annotation_import_file_import_id foreign key (import_id)
    references annotation_import (id) on delete cascade
);

-- why a line made no annotation
create table annotation_import_error (
  import_id uuid not null,
  line int not null,
  message text not null,
  constraint pk_annotation_import_error primary key (import_id, line),
  constraint fk_annotation_import_error_import_id foreign key (import_id)
    references annotation_import (id) on delete cascade
);
