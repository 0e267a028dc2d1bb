package dev.judgeworkshop.annotations;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks behind the API. */
public final class Database {

  private Database() {}

  /** The first column of all rows, as text. */
  public static List<String> column(String sql, Object... values) {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> column = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          column.add(rows.getString(1));
        }
      }
      return column;
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
