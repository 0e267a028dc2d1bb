-- The token of a pull, encrypted. The column token is not written any more; it stays while the previous version
-- may still serve, and its rows end with their imports.
alter table mlflow_pull add column sealed_token bytea;
