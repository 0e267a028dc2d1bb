alter table workshop add column archived boolean not null default false;
