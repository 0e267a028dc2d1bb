package dev.judgeworkshop.traces.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import dev.judgeworkshop.traces.Controls;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that nobody but the test works on: stored, but not queued. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class InterruptedImportTest {

  private static final int LINES = 1_050;
  private static final int CHUNK = 10_000;

  @Inject ImportTask task;

  private AWorkshop workshop;
  private UUID id;

  @BeforeEach
  void aStoredFile() throws Exception {
    workshop = AWorkshop.inIntake();
    id = UUID.randomUUID();
    store(fileOf(LINES).getBytes());
  }

  /** Every tenth line is bad; every seventh good one has no external id. */
  private static String fileOf(int lines) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      String good =
          i % 7 == 0
              ? "{\"input\":\"question %d\",\"output\":\"answer\"}".formatted(i)
              : AWorkshop.aLine("t" + i, "question " + i, "answer");
      file.append(i % 10 == 9 ? "bad line " + i : good).append("\n");
    }
    return file.toString();
  }

  @Test
  void goesOnWhereItStoppedWithoutDoubles() {
    // Given
    int interruptions = 0;

    // When
    while (state().equals("RUNNING") || state().equals("QUEUED")) {
      if (runUntilStopped()) {
        interruptions++;
      }
    }

    // Then
    assertThat(interruptions).isGreaterThan(3);
    assertThatEverythingIsThereOnce();
  }

  @Test
  void saysWhenToAskAgainWhileItIsNotDone() {
    var found = workshop.asFacilitator().get("/api/v1/imports/" + id);
    assertThat(found.header("Retry-After")).isEqualTo("1");
    assertThat(found.header("ETag")).isEqualTo("\"1\"");
    runUntilStopped();
    var running =
        workshop.asFacilitator().header("If-None-Match", "\"1\"").get("/api/v1/imports/" + id);
    assertThat(running.statusCode()).isEqualTo(200);
    assertThat(running.<String>path("state")).isEqualTo("RUNNING");
    assertThat(running.<Integer>path("done")).isPositive();
  }

  /** Stops at the fourth question; true when it was stopped before the end. */
  private boolean runUntilStopped() {
    return Controls.diesAt(4, control -> task.run(id, control));
  }

  @Test
  void aReplicaThatLostTheWorkStoresNothingTwice() throws Exception {
    // When
    Controls.atOnce(3, control -> task.run(id, control));

    // Then
    assertThatEverythingIsThereOnce();
  }

  @Test
  void aCancelIsHonouredBetweenBatches() {
    // Given
    AtomicInteger asked = new AtomicInteger();

    // When
    task.run(
        id,
        Controls.of(
            () -> {
              if (asked.incrementAndGet() == 4) {
                workshop
                    .asFacilitator()
                    .post("/api/v1/imports/" + id + "/cancel")
                    .then()
                    .statusCode(202);
              }
              return false;
            }));

    // Then
    assertThat(state()).isEqualTo("CANCELLED");
    assertThat(count("import_chunk", "import_id", id)).isZero();
    long kept = count("trace", "workshop_id", workshop.id());
    task.run(id, Controls.none());
    assertThat(count("trace", "workshop_id", workshop.id())).isEqualTo(kept).isLessThan(945);
  }

  @Test
  void givingUpKeepsWhatWasImported() {
    // Given
    runUntilStopped();
    long kept = count("trace", "workshop_id", workshop.id());

    // When
    task.giveUp(id, Controls.none(), new IllegalStateException("secret"));

    // Then
    assertThat(state()).isEqualTo("FAILED");
    assertThat(workshop.asFacilitator().get("/api/v1/imports/" + id).<String>path("error"))
        .isEqualTo("The import was stopped by a fault on our side.");
    assertThat(count("trace", "workshop_id", workshop.id())).isEqualTo(kept).isPositive();
    assertThat(count("import_chunk", "import_id", id)).isZero();
  }

  @Test
  void workOnAnImportThatHasGoneWithItsWorkshopEnds() {
    // Given
    UUID gone = UUID.randomUUID();

    // When, Then: no failure that would be tried again for ever
    assertThatCode(() -> task.run(gone, Controls.none())).doesNotThrowAnyException();
    assertThatCode(() -> task.giveUp(gone, Controls.none(), new IllegalStateException("x")))
        .doesNotThrowAnyException();
  }

  @Test
  void aWorkshopThatIsDeletedMeanwhileLeavesNothing() {
    // Given
    AtomicInteger asked = new AtomicInteger();

    // When it is deleted between two batches
    task.run(
        id,
        Controls.of(
            () -> {
              if (asked.incrementAndGet() == 4) {
                workshop.isDropped();
              }
              return false;
            }));

    // Then
    assertThat(count("trace", "workshop_id", workshop.id())).isZero();
    assertThat(count("trace_import", "id", id)).isZero();
    assertThat(count("import_upload", "id", id)).isZero();
    assertThat(count("import_chunk", "import_id", id)).isZero();
  }

  private void assertThatEverythingIsThereOnce() {
    assertThat(state()).isEqualTo("SUCCEEDED");
    var found = workshop.asFacilitator().get("/api/v1/imports/" + id);
    assertThat(found.<Integer>path("done")).isEqualTo(945);
    assertThat(found.<Integer>path("failed")).isEqualTo(105);
    assertThat(count("trace", "workshop_id", workshop.id())).isEqualTo(945);
    assertThat(count("trace_payload", "workshop_id", workshop.id())).isEqualTo(945);
    assertThat(count("import_error", "import_id", id)).isEqualTo(105);
    assertThat(workshop.traces(workshop.facilitator(), "").<Integer>path("total")).isEqualTo(945);
    assertThat(
            AWorkshop.number(
                "select count(distinct input_preview) from trace where workshop_id = ?",
                workshop.id()))
        .isEqualTo(945);
    assertThat(
            workshop
                .traces(workshop.facilitator(), "&skip=940")
                .<List<String>>path("items.inputPreview"))
        .containsExactly(
            "question 1044", "question 1045", "question 1046", "question 1047", "question 1048");
    assertThat(count("import_chunk", "import_id", id)).isZero();
  }

  private String state() {
    return workshop.asFacilitator().get("/api/v1/imports/" + id).path("state");
  }

  private static long count(String table, String column, UUID value) {
    return AWorkshop.number("select count(*) from " + table + " where " + column + " = ?", value);
  }

  private void store(byte[] file) throws Exception {
    EmbeddedDatabase.current()
        .run(
            "insert into import_upload (id, stored, touched_at) values ('%s', true, now())"
                .formatted(id));
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        PreparedStatement chunk =
            connection.prepareStatement("insert into import_chunk values (?, ?, ?)")) {
      for (int first = 0; first < file.length; first += CHUNK) {
        chunk.setObject(1, id);
        chunk.setLong(2, first);
        chunk.setBytes(3, Arrays.copyOfRange(file, first, Math.min(file.length, first + CHUNK)));
        chunk.executeUpdate();
      }
    }
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace_import (id, workshop_id, file_name, format, state, done, failed,
              kept_errors, total, bytes_total, lines_read, bytes_read, created_at, version)
            values ('%s', '%s', 'f', 'JSON_LINES', 'QUEUED', 0, 0, 0, %d, %d, 0, 0, now(), 1)
            """
                .formatted(id, workshop.id(), LINES, file.length));
  }
}
