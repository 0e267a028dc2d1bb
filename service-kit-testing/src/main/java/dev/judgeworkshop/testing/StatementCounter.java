package dev.judgeworkshop.testing;

import java.util.logging.Level;

/**
 * Counts the SQL statements of a block, to show that a list costs the same for 1 row and for 200.
 *
 * <p>{@link #executed} asks PostgreSQL and is the one to use for a bound of a request: it sees
 * every statement, whoever sent it (Hibernate, the pg client, JDBC). It also sees what goes on
 * beside the block in the same database, such as the poll of a job table: leave that out with
 * {@link Statements#without}. {@code BEGIN}, {@code COMMIT} and other utility commands do not
 * count.
 *
 * <p>{@link #logged} listens to Hibernate and sees nothing else, and in the order of sending: use
 * it to read which statements a repository makes, or when other traffic would disturb. Hibernate's
 * own {@code Statistics} stay at 0 with Hibernate Reactive, and a {@code StatementInspector} is not
 * called; the log category {@code org.hibernate.SQL} is written to.
 */
public final class StatementCounter {

  private StatementCounter() {}

  /**
   * Every statement that PostgreSQL finished during the block in the database of the application
   * under test.
   *
   * @throws IllegalStateException when {@link WorkshopTestResource} has not started one
   * @throws AssertionError when the block fails
   */
  public static Statements executed(Work block) {
    return executed(EmbeddedDatabase.current(), block);
  }

  /** Every statement that PostgreSQL finished during the block in this database. */
  public static Statements executed(EmbeddedDatabase database, Work block) {
    ExecutedStatements before = ExecutedStatements.of(database);
    run(block);
    return new Statements(ExecutedStatements.of(database).since(before));
  }

  /** Every statement that Hibernate logged during the block, whatever the configured log level. */
  public static Statements logged(Work block) {
    try (LogListener hibernate = new LogListener("org.hibernate.SQL", Level.FINE)) {
      run(block);
      return new Statements(hibernate.messages());
    }
  }

  private static void run(Work block) {
    try {
      block.run();
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("the block whose statements are counted has failed", e);
    }
  }
}
