-- Workshops that are being dropped or have been: whoever was let in just before finds no place to
-- write to any more.
create table deleted_workshop (
  workshop_id uuid not null,
  deleted_at timestamptz not null,
  constraint pk_deleted_workshop primary key (workshop_id)
);
