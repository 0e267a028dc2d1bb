-- The first traces that a dry run would make.
create table import_preview (
  import_id uuid not null,
  position int not null,
  external_id text,
  input_preview text not null,
  output_preview text not null,
  message_count int not null,
  span_count int not null,
  has_error boolean not null,
  is_update boolean not null,
  constraint pk_import_preview primary key (import_id, position),
  constraint fk_import_preview_import_id foreign key (import_id)
    references trace_import (id) on delete cascade
);
