-- a workshop whose settings were never saved has no row: the defaults hold
create table workshop_settings (
  workshop_id               uuid    not null,
  random_order_discovery    boolean not null,
  random_order_annotation   boolean not null,
  participant_notes         boolean not null,
  follow_up_questions       boolean not null,
  input_path                text,
  output_path               text,
  default_model_provider_id uuid,
  version                   bigint  not null,
  constraint pk_workshop_settings primary key (workshop_id),
  constraint fk_workshop_settings_workshop_id foreign key (workshop_id) references workshop (id)
);
