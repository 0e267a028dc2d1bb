package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

  @Test
  void isAPostgresEighteenOwnedByAnOrdinaryRole() throws SQLException {
    // When
    EmbeddedDatabase database = EmbeddedDatabase.fresh("ownership");

    // Then
    assertThat(valueOf(database, "show server_version")).startsWith("18.");
    assertThat(valueOf(database, "select current_user")).isEqualTo("ownership");
    assertThat(valueOf(database, "show is_superuser")).isEqualTo("off");
    assertThat(valueOf(database, "show fsync")).isEqualTo("off");
    assertThat(valueOf(database, "select lower('ÄÖÜ')")).isEqualTo("äöü");
  }

  @Test
  void isEmptyAgainWhenAskedForAFreshOne() throws SQLException {
    // Given
    EmbeddedDatabase first = EmbeddedDatabase.fresh("emptied");
    first.run("create table leftover (id int)");

    try (Connection stillOpen = first.dataSource().getConnection()) {
      // When
      EmbeddedDatabase second = EmbeddedDatabase.fresh("emptied");

      // Then
      assertThat(valueOf(second, "select to_regclass('leftover')::text")).isNull();
      assertThat(stillOpen.isValid(1)).isFalse();
    }
  }

  @Test
  void sharesOneProcess() {
    assertThat(EmbeddedDatabase.fresh("one").port())
        .isEqualTo(EmbeddedDatabase.fresh("two").port());
  }

  @Test
  void refusesNamesThatNeedQuoting() {
    assertThatThrownBy(() -> EmbeddedDatabase.fresh("traces-service"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("traces-service");
  }

  private static String valueOf(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
