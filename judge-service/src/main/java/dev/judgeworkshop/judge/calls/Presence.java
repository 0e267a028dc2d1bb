package dev.judgeworkshop.judge.calls;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows the other replicas that this process lives. It keeps one connection with an advisory lock
 * on a number of its own; when the process dies, however it dies, PostgreSQL lets the lock go at
 * once, and the others need not wait until leases run out. A process that hangs keeps its lock:
 * then the leases tell.
 */
@ApplicationScoped
public class Presence {

  private static final Logger LOG = Logger.getLogger(Presence.class);
  private static final String HOLD = "select pg_advisory_lock($1)";
  private static final Duration AGAIN = Duration.ofMillis(250);

  private final Pool database;
  private final Event<Arrived> arrived;
  private final boolean pooled;
  private final long key = new SecureRandom().nextLong();
  private volatile boolean held;
  private volatile boolean stopping;

  Presence(
      Pool database,
      Event<Arrived> arrived,
      @ConfigProperty(name = "quarkus.datasource.reactive.postgresql.use-layer7-proxy")
          boolean pooled) {
    this.database = database;
    this.arrived = arrived;
    this.pooled = pooled;
  }

  /** A session of a transaction pooler is not ours to keep. */
  void start(@Observes StartupEvent event) {
    if (!pooled) {
      hold();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /**
   * What rows of this process carry.
   *
   * @return the number of the lock; null while it is not held
   */
  public @Nullable Long key() {
    return held ? key : null;
  }

  private void hold() {
    database
        .getConnection()
        .chain(this::lock)
        .onFailure()
        .invoke(away -> LOG.debugf("Presence is not shown yet: %s", away.toString()))
        .onFailure(away -> !stopping)
        .retry()
        .withBackOff(AGAIN, AGAIN.multipliedBy(20))
        .indefinitely()
        .subscribe()
        .with(connection -> arrived.fireAsync(new Arrived()), stopped -> {});
  }

  private Uni<SqlConnection> lock(SqlConnection connection) {
    connection.closeHandler(this::lost);
    return connection
        .preparedQuery(HOLD)
        .execute(Tuple.of(key))
        .invoke(locked -> held = true)
        .replaceWith(connection)
        .onFailure()
        .call(refused -> connection.close().onFailure().recoverWithNull());
  }

  /** The database was away, or has ended the connection. */
  private void lost() {
    if (held && !stopping) {
      held = false;
      hold();
    }
  }

  /** This process has begun to show that it lives. */
  public record Arrived() {}
}
