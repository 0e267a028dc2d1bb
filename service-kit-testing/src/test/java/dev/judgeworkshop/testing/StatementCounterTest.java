package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatementCounterTest {

  private static EmbeddedDatabase database;

  @BeforeAll
  static void makeTwoDatabases() {
    database = EmbeddedDatabase.fresh("counted");
    database.run("create table item (id int)");
  }

  @Test
  void countsEachExecutionButNotItsTransaction() {
    // When
    Statements executed =
        StatementCounter.executed(
            database,
            () -> {
              try (Connection connection = database.dataSource().getConnection();
                  Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("insert into item values (1)");
                statement.execute("insert into item values (2)");
                statement.execute("select count(*) from item");
                connection.commit();
              }
            });

    // Then
    assertThat(executed.about("ITEM").count()).isEqualTo(3);
    assertThat(executed.about("insert").sql())
        .containsExactly("insert into item values ($1)", "insert into item values ($1)");
    assertThat(executed.without("insert").about("item").count()).isEqualTo(1);
  }

  @Test
  void doesNotCountOtherDatabases() {
    EmbeddedDatabase other = EmbeddedDatabase.fresh("not_counted");

    assertThat(StatementCounter.executed(database, () -> other.run("select 1")).sql()).isEmpty();
  }

  @Test
  void listensToHibernateWithoutLeavingATrace() {
    // Given
    Logger hibernate = Logger.getLogger("org.hibernate.SQL");
    Level before = hibernate.getLevel();

    // When
    Statements logged = StatementCounter.logged(() -> hibernate.fine("select 1"));

    // Then
    assertThat(logged.sql()).containsExactly("select 1");
    assertThat(hibernate.getLevel()).isEqualTo(before);
    assertThat(hibernate.getHandlers()).isEmpty();
    assertThat(hibernate.getUseParentHandlers()).isTrue();
  }

  @Test
  void passesOnTheFailureOfTheBlock() {
    assertThatThrownBy(() -> StatementCounter.executed(database, () -> database.run("nonsense")))
        .isInstanceOf(AssertionError.class)
        .hasRootCauseMessage("ERROR: syntax error at or near \"nonsense\"\n  Position: 1");
  }
}
