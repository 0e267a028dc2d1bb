-- tokens that carry a lower version have been revoked; those issued before there were versions count as 0
alter table user_account add column token_version bigint not null default 0;
