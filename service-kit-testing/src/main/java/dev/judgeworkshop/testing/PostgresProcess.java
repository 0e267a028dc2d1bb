package dev.judgeworkshop.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one PostgreSQL process of this JVM; it ends, and its folder goes, with the JVM. */
final class PostgresProcess {

  private static final String OFF = "off";
  private static final Logger LOG = Logger.getLogger("io.zonky.test.db.postgres");

  private PostgresProcess() {}

  /** The port on localhost; starts the process on the first call. */
  static String port() {
    return Integer.toString(Running.POSTGRES.getPort());
  }

  private static EmbeddedPostgres start() {
    LOG.setLevel(Level.WARNING);
    try {
      Path output = Files.createTempFile("test-postgres", ".log");
      output.toFile().deleteOnExit();
      return start(output);
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
    }
  }

  private static EmbeddedPostgres start(Path output) throws IOException {
    try {
      return configured().setOutputRedirector(Redirect.appendTo(output.toFile())).start();
    } catch (IOException | IllegalStateException e) {
      throw new IOException(Files.readString(output), e);
    }
  }

  private static EmbeddedPostgres.Builder configured() {
    return EmbeddedPostgres.builder()
        .setPGStartupWait(Duration.ofSeconds(60))
        // the same order and case mapping on every machine, whatever LANG says there
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        // tests need no durability
        .setServerConfig("fsync", OFF)
        .setServerConfig("synchronous_commit", OFF)
        .setServerConfig("full_page_writes", OFF)
        .setServerConfig("max_connections", "200")
        // a worker that comes by chance changes plans, and its snapshot keeps Plans.vacuum from
        // marking pages as visible
        .setServerConfig("autovacuum", OFF)
        // every statement with the name of who sent it, for RunStatements
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_destination", "jsonlog")
        .setServerConfig("log_rotation_size", "0")
        .setServerConfig("log_rotation_age", "0")
        .setServerConfig("log_filename", "statements")
        .setServerConfig("log_statement", "all")
        // a value may be a payload of megabytes
        .setServerConfig("log_parameter_max_length", "0")
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        // counts are of statements, not of BEGIN and COMMIT around them
        .setServerConfig("pg_stat_statements.track_utility", OFF);
  }

  private static final class Running {
    static final EmbeddedPostgres POSTGRES = start();
  }
}
