package dev.judgeworkshop.kit.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells "the database is away" from "the statement is wrong". */
final class DatabaseFaults {

  private static final int DEPTH = 10;

  private DatabaseFaults() {}

  static boolean isUnavailable(Throwable failed) {
    Throwable cause = failed;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (saysUnavailable(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean saysUnavailable(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof ClosedConnectionException
        || (cause instanceof PgException pg && isConnectionState(pg.getSqlState()))
        || isPoolTimeout(cause);
  }

  /** SQLSTATE classes 08 connection, 53 resources, 57 operator intervention (shutdown). */
  private static boolean isConnectionState(@Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
  }

  /** Vert.x gives no type of its own to "no connection became free in time". */
  private static boolean isPoolTimeout(Throwable cause) {
    return cause.getClass().getName().startsWith("io.vertx.core.")
        && ("Timeout".equals(cause.getMessage())
            || "Connection was closed".equals(cause.getMessage()));
  }
}
