package dev.judgeworkshop.traces.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import dev.judgeworkshop.traces.Controls;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pulls that nobody but the test works on: stored, but not queued. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class InterruptedPullTest {

  private static final int TRACES = 95;

  @Inject MlflowPullTask task;
  @Inject TokenSeal seal;

  private AWorkshop workshop;
  private MlflowStub mlflow;
  private UUID id;

  @BeforeEach
  void aStoredPull() throws Exception {
    workshop = AWorkshop.inIntake();
    mlflow = new MlflowStub(TRACES);
    id = UUID.randomUUID();
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace_import (id, workshop_id, file_name, format, state, done, failed,
              kept_errors, total, bytes_total, lines_read, bytes_read, created_at, version)
            values ('%s', '%s', 'f', 'MLFLOW', 'QUEUED', 0, 0, 0, null, 0, 0, 0, now(), 1)
            """
                .formatted(id, workshop.id()));
    keep(seal.seal(id, "secret"));
  }

  private void keep(byte[] sealed) throws Exception {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        PreparedStatement pull =
            connection.prepareStatement(
                "insert into mlflow_pull (import_id, url, sealed_token, experiment_ids, max_traces)"
                    + " values (?, ?, ?, '0', 5000) on conflict (import_id) do update set"
                    + " sealed_token = excluded.sealed_token")) {
      pull.setObject(1, id);
      pull.setString(2, mlflow.url());
      pull.setBytes(3, sealed);
      pull.executeUpdate();
    }
  }

  @AfterEach
  void close() {
    mlflow.close();
  }

  @Test
  void goesOnAtThePageWhereItDiedWithoutDoubles() {
    // Given
    int deaths = 0;

    // When it stores one page more each time
    while (Controls.diesAt(2, control -> task.run(id, control))) {
      deaths++;
    }

    // Then
    assertThat(deaths).isEqualTo(4);
    assertThat(mlflow.requests.stream().filter(path -> path.endsWith("search"))).hasSize(5);
    assertThatEverythingIsThereOnce();
  }

  @Test
  void aReplicaThatLostTheWorkStoresNothingTwice() throws Exception {
    // When
    Controls.atOnce(3, control -> task.run(id, control));

    // Then
    assertThatEverythingIsThereOnce();
  }

  @Test
  void theTokenIsSealedForItsImportOnly() {
    // Given
    byte[] sealed = seal.seal(id, "secret");

    // Then
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(sealed).isNotEqualTo(seal.seal(id, "secret"));
    assertThat(seal.open(id, sealed)).contains("secret");
    assertThat(seal.open(UUID.randomUUID(), sealed)).isEmpty();
  }

  @Test
  void aTokenThatCannotBeReadEndsThePullAndIsNotSent() throws Exception {
    // Given
    keep(seal.seal(UUID.randomUUID(), "secret"));

    // When
    task.run(id, Controls.none());

    // Then
    assertThat(mlflow.requests).isEmpty();
    var found = workshop.asFacilitator().get("/api/v1/imports/" + id);
    assertThat(found.<String>path("state")).isEqualTo("FAILED");
    assertThat(found.<String>path("error"))
        .isEqualTo("The token cannot be read any more. Start the import again.");
    assertThat(count("mlflow_pull", "import_id", id)).isZero();
  }

  @Test
  void aWorkshopThatIsDeletedMeanwhileLeavesNothing() {
    // Given
    Controls.diesAt(2, control -> task.run(id, control));
    assertThat(count("trace", "workshop_id", workshop.id())).isPositive();

    // When
    workshop.isDropped();
    task.run(id, Controls.none());

    // Then
    assertThat(count("trace", "workshop_id", workshop.id())).isZero();
    assertThat(count("trace_import", "id", id)).isZero();
    assertThat(count("mlflow_pull", "import_id", id)).isZero();
  }

  private void assertThatEverythingIsThereOnce() {
    var found = workshop.asFacilitator().get("/api/v1/imports/" + id);
    assertThat(found.<String>path("state")).isEqualTo("SUCCEEDED");
    assertThat(found.<Integer>path("done")).isEqualTo(86);
    assertThat(found.<Integer>path("failed")).isEqualTo(9);
    assertThat(count("trace", "workshop_id", workshop.id())).isEqualTo(86);
    assertThat(count("trace_payload", "workshop_id", workshop.id())).isEqualTo(86);
    assertThat(count("import_error", "import_id", id)).isEqualTo(9);
    assertThat(workshop.traces(workshop.facilitator(), "").<Integer>path("total")).isEqualTo(86);
    assertThat(count("mlflow_pull", "import_id", id)).isZero();
  }

  private static long count(String table, String column, UUID value) {
    return AWorkshop.number("select count(*) from " + table + " where " + column + " = ?", value);
  }
}
