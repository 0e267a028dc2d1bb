-- In how many tuning traces a term occurs, while a nearest-neighbour run is at work; its rows are
-- deleted when it ends.
create table term_frequency (
  run_id uuid not null,
  term text not null,
  documents int not null,
  constraint pk_term_frequency primary key (run_id, term),
  constraint fk_term_frequency_run_id foreign key (run_id) references evaluation_run (id)
);
