-- Something one person noticed about a trace; as many as they like. A finding is looked up by its id
-- alone: by a hash index, which has no order that a list could be tempted to walk (see V1).
create table finding (
  id uuid not null,
  workshop_id uuid not null,
  trace_id uuid not null,
  user_id uuid not null,
  insight text not null,
  category text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_finding primary key (workshop_id, id),
  constraint ck_finding_category check (
    category in ('THEME', 'EDGE_CASE', 'BOUNDARY_CONDITION', 'FAILURE_MODE', 'MISSING_INFORMATION'))
);

create index ix_finding_id on finding using hash (id);
create index ix_finding_workshop_id_trace_id_id on finding (workshop_id, trace_id, id)
  include (user_id, category);
create index ix_finding_workshop_id_user_id_id on finding (workshop_id, user_id, id)
  include (category);
create index ix_finding_workshop_id_category_id on finding (workshop_id, category, id);
