package dev.judgeworkshop.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of an older, the same and a newer version, in a real database. */
class SchemaCheckTest {

  @TempDir Path migrations;

  private final EmbeddedDatabase database = EmbeddedDatabase.fresh("schema_check");

  @BeforeEach
  void twoMigrations() throws IOException {
    bring("V1__create_cup.sql", "create table cup (id int)");
    bring("V2__create_plate.sql", "create table plate (id int)");
  }

  @Test
  void refusesUntilEveryMigrationIsThere() {
    // Given
    SchemaCheck check = new SchemaCheck(flyway());

    // When
    HealthCheckResponse empty = check.call();
    Flyway.configure().configuration(flyway().getConfiguration()).target("1").load().migrate();
    HealthCheckResponse older = check.call();
    flyway().migrate();
    HealthCheckResponse complete = check.call();

    // Then
    assertThat(missing(empty)).isEqualTo(2);
    assertThat(empty.getStatus()).isEqualTo(Status.DOWN);
    assertThat(missing(older)).isEqualTo(1);
    assertThat(older.getStatus()).isEqualTo(Status.DOWN);
    assertThat(complete.getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void servesOnTheSchemaOfTheNextVersion() throws IOException {
    // Given
    bring("V3__create_glass.sql", "create table glass (id int)");
    flyway().migrate();
    Files.delete(migrations.resolve("V3__create_glass.sql"));

    // When
    HealthCheckResponse newer = new SchemaCheck(flyway()).call();

    // Then
    assertThat(newer.getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void asksNoMoreOnceTheSchemaIsComplete() {
    // Given
    flyway().migrate();
    SchemaCheck check = new SchemaCheck(flyway());
    check.call();

    // When
    database.run("drop table flyway_schema_history");

    // Then
    assertThat(check.call().getStatus()).isEqualTo(Status.UP);
  }

  private void bring(String file, String sql) throws IOException {
    Files.writeString(migrations.resolve(file), sql);
  }

  private Flyway flyway() {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .locations("filesystem:" + migrations)
        .load();
  }

  private static long missing(HealthCheckResponse answer) {
    return (Long) answer.getData().orElseThrow().get("missingMigrations");
  }
}
