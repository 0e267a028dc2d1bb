-- Only lines can be counted while a file arrives; other formats have no total until they are read.
alter table trace_import alter column total drop not null;
alter table trace_import add column dry_run boolean not null default false;
alter table trace_import add column input_column text;
alter table trace_import add column output_column text;
alter table trace_import add column external_id_column text;
alter table trace_import add column created_at_column text;
alter table trace_import add column context_column text;
