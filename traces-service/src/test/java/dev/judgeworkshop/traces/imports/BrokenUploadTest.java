package dev.judgeworkshop.traces.imports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class BrokenUploadTest {

  @Inject
  @CacheName("memberships")
  Cache memberships;

  private static final int ANNOUNCED = 8_000_000;
  private static final int SENT = 4_000_000;

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    // Given
    AWorkshop workshop = AWorkshop.inIntake();
    long before = uploads();

    // When
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head(workshop, ANNOUNCED).getBytes(US_ASCII));
      out.write((AWorkshop.aLine("a", "q", "a") + "\n").repeat(SENT / 40).getBytes());
      out.flush();
      await(() -> assertThat(uploads()).isEqualTo(before + 1));
      await(() -> assertThat(chunks()).isPositive());
    }

    // Then
    await(() -> assertThat(uploads()).isEqualTo(before));
    assertThat(chunks()).isZero();
    assertThat(workshop.traceIds()).isEmpty();
    assertThat(
            workshop
                .asFacilitator()
                .get("/api/v1/imports?workshopId=" + workshop.id())
                .<Integer>path("total"))
        .isZero();
  }

  @Test
  void anUploadThatOutlivesItsWorkshopLeavesNothing() throws IOException {
    // Given half of a file
    AWorkshop workshop = AWorkshop.inIntake();
    long before = uploads();
    byte[] half = (AWorkshop.aLine("a", "q", "a") + "\n").repeat(SENT / 40).getBytes();

    // When the workshop is deleted, which other services know within some seconds
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head(workshop, 2L * half.length).getBytes(US_ASCII));
      out.write(half);
      out.flush();
      await(() -> assertThat(chunks()).isPositive());
      workshop.isForgottenByPeers();
      memberships.invalidateAll().await().indefinitely();
      workshop.isDropped();
      out.write(half);
      out.flush();

      // Then
      assertThat(answerUpTo("not-found", socket)).startsWith("HTTP/1.1 404");
    }
    await(() -> assertThat(uploads()).isEqualTo(before));
    assertThat(importsOf(workshop)).isZero();
    assertThat(chunks()).isZero();
  }

  @Test
  void anImportThatWasAcceptedTooLateGoesWithTheSecondSweep() {
    // Given a membership that is remembered longer than the first sweep takes
    AWorkshop workshop = AWorkshop.inIntake().withTraces(1);
    workshop.isDropped();
    Response accepted = workshop.upload("{\"input\":\"q\",\"output\":\"a\"}\n".repeat(5_000));
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);

    // When
    workshop.isDropped();

    // Then
    UUID id = UUID.fromString(accepted.path("id"));
    await(
        () ->
            assertThat(
                    AWorkshop.number(
                        "select count(*) from scheduled_tasks where task_instance = ?::uuid::text",
                        id))
                .isZero());
    assertThat(importsOf(workshop)).isZero();
    assertThat(chunksOf(id)).isZero();
    assertThat(AWorkshop.number("select count(*) from trace where workshop_id = ?", workshop.id()))
        .isZero();
  }

  @Test
  void moreThanAGigabyteIsRefusedBeforeItIsSent() throws IOException {
    // Given
    AWorkshop workshop = AWorkshop.inIntake();

    // When
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(head(workshop, (1L << 30) + 1).getBytes(US_ASCII));
      String answer = answerUpTo("body-too-large", socket);

      // Then
      assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
    }
  }

  @Test
  void otherPathsTakeTenMegabytes() {
    // Given
    AWorkshop workshop = AWorkshop.inIntake();

    // When
    int status = workshop.createDataset("x".repeat(11 << 20), "{\"kind\":\"ALL\"}").statusCode();

    // Then
    assertThat(status).isEqualTo(413);
  }

  @Test
  void theNextUploadClearsAwayWhatADeadProcessLeft() {
    // Given
    UUID abandoned = UUID.randomUUID();
    UUID alive = UUID.randomUUID();
    insert(abandoned, "1 hour");
    insert(alive, "1 second");

    // When
    AWorkshop.inIntake().imports(AWorkshop.aLine("a", "q", "a"));

    // Then
    assertThat(chunksOf(abandoned)).isZero();
    assertThat(chunksOf(alive)).isOne();
    EmbeddedDatabase.current().run("delete from import_upload where id = '" + alive + "'");
  }

  private static void insert(UUID id, String age) {
    EmbeddedDatabase.current()
        .run(
            "insert into import_upload (id, stored, touched_at) values ('%s', false, now() - interval '%s')"
                .formatted(id, age),
            "insert into import_chunk (import_id, first_byte, bytes) values ('%s', 0, 'x')"
                .formatted(id));
  }

  private static String head(AWorkshop workshop, long length) {
    return "POST /api/v1/imports?fileName=x&workshopId=%s HTTP/1.1\r\n".formatted(workshop.id())
        + "Host: localhost\r\nAuthorization: Bearer %s\r\n"
            .formatted(Tokens.shared().of(workshop.facilitator()))
        + "Content-Type: application/x-ndjson\r\nContent-Length: %d\r\n\r\n".formatted(length);
  }

  /** The connection stays open for the body, so its end is not waited for. */
  private static String answerUpTo(String last, Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    InputStream in = new BufferedInputStream(socket.getInputStream());
    StringBuilder answer = new StringBuilder();
    for (int next = in.read(); next >= 0 && answer.indexOf(last) < 0; next = in.read()) {
      answer.append((char) next);
    }
    return answer.toString();
  }

  private static void await(Runnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion::run);
  }

  private static long uploads() {
    return AWorkshop.number("select count(*) from import_upload where id <> ?", UUID.randomUUID());
  }

  private static long chunks() {
    return AWorkshop.number(
        "select count(*) from import_chunk where import_id <> ?", UUID.randomUUID());
  }

  private static long importsOf(AWorkshop workshop) {
    return AWorkshop.number(
        "select count(*) from trace_import where workshop_id = ?", workshop.id());
  }

  private static long chunksOf(UUID id) {
    return AWorkshop.number("select count(*) from import_chunk where import_id = ?", id);
  }
}
