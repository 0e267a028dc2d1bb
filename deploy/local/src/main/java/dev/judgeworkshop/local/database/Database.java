package dev.judgeworkshop.local.database;

/**
 * One service's database, which the role of the same name owns.
 *
 * @param name of the database and its role; a plain identifier
 * @param password of the role
 */
public record Database(String name, String password) {

  /** Only names that need no quoting pass. */
  public Database {
    if (!name.matches("[a-z][a-z0-9_]{0,30}") || !password.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("not a plain name or password for a database: " + name);
    }
  }

  @Override
  public String toString() {
    return "Database[" + name + "]";
  }
}
