-- people of an OpenID Connect provider have their password there
alter table user_account alter column password_hash drop not null;
