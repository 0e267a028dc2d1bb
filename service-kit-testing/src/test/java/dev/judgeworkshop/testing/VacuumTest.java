package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class VacuumTest {

  @Test
  void goesOnUntilNoOldSnapshotKeepsPagesUnmarked() throws SQLException {
    EmbeddedDatabase database = withATable("vacuumed");
    try (Connection reader = database.dataSource().getConnection()) {
      // Given
      takeSnapshot(reader);
      database.run("insert into note select i from generate_series(1, 1000) i");
      CompletableFuture<Void> vacuum = CompletableFuture.runAsync(() -> Vacuum.of(database));

      // When
      reader.rollback();

      // Then
      assertThat(vacuum).succeedsWithin(Duration.ofMinutes(1));
    }
    Plans.assertThatPlanIn(database, "select id from note where id = $1", 7).readsAtMostBuffers(4);
  }

  @Test
  void saysWhoHoldsPagesBack() throws SQLException {
    EmbeddedDatabase database = withATable("held");
    try (Connection reader = database.dataSource().getConnection()) {
      // Given
      takeSnapshot(reader);
      database.run("insert into note select i from generate_series(1, 1000) i");

      // Then
      assertThatThrownBy(() -> Vacuum.of(database, 1))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("[note]")
          .hasMessageContaining("idle in transaction: select 42");
    }
  }

  private static EmbeddedDatabase withATable(String name) {
    EmbeddedDatabase database = EmbeddedDatabase.fresh(name);
    database.run("create table note (id int primary key)");
    return database;
  }

  private static void takeSnapshot(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 42");
    }
  }
}
