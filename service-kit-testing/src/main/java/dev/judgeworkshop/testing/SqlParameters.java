package dev.judgeworkshop.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as JDBC takes it, made from one in the pg client's manner ({@code $1}, {@code $2}) or
 * in JDBC's own ({@code ?}).
 *
 * @param sql with {@code ?} for each parameter
 * @param values one for each {@code ?}
 */
record SqlParameters(String sql, List<@Nullable Object> values) {

  private static final Pattern NUMBERED = Pattern.compile("\\$(\\d+)");

  static SqlParameters of(String sql, @Nullable Object... parameters) {
    Matcher numbers = NUMBERED.matcher(sql.replace("?", "??"));
    List<@Nullable Object> values = new ArrayList<>();
    String rewritten =
        numbers.replaceAll(
            match -> {
              values.add(parameters[Integer.parseInt(match.group(1)) - 1]);
              return "?";
            });
    return values.isEmpty()
        ? new SqlParameters(sql, Arrays.asList(parameters))
        : new SqlParameters(rewritten, values);
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, toJdbc(statement.getConnection(), values.get(i)));
    }
  }

  private static @Nullable Object toJdbc(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case Instant time -> time.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case Collection<?> items -> toJdbc(connection, items.toArray());
      case Object[] items -> connection.createArrayOf(elementType(items), items);
      case null, default -> value;
    };
  }

  private static String elementType(Object[] items) {
    Object first = items.length == 0 ? "" : items[0];
    return switch (first) {
      case UUID id -> "uuid";
      case Long number -> "int8";
      case Integer number -> "int4";
      default -> "text";
    };
  }
}
