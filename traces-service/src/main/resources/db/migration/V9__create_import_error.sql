-- The lines of an import that made no trace.
create table import_error (
  import_id uuid not null,
  line bigint not null,
  reason text not null,
  excerpt text not null,
  constraint pk_import_error primary key (import_id, line),
  constraint fk_import_error_import_id foreign key (import_id)
    references trace_import (id) on delete cascade
);
