package dev.judgeworkshop.traces.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads that are repeated, because their answer was lost. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class RepeatedUploadTest {

  /** Without external ids: a second import would make doubles. */
  private static final String FILE =
      "{\"input\":\"one\",\"output\":\"a\"}\n{\"input\":\"two\",\"output\":\"b\"}\n";

  private AWorkshop workshop;
  private String key;
  private long before;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
    key = UUID.randomUUID().toString();
    before = filesOfNoImport();
  }

  @Test
  void theSameFileAgainIsTheSameImport() {
    // Given
    Response first = upload(key, FILE, "");
    workshop.ended(first.path("id"));

    // When
    Response again = upload(key, FILE, "");

    // Then
    assertThat(again.statusCode()).as(again.asString()).isEqualTo(202);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThatOneImportIsThere();
  }

  @Test
  void twoAtOnceAreOneImport() throws Exception {
    // Given
    Callable<Response> upload = () -> upload(key, FILE, "");

    // When
    List<String> ids;
    try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
      ids =
          senders.invokeAll(List.of(upload, upload, upload, upload)).stream()
              .map(Future::resultNow)
              .map(answer -> answer.<String>path("id"))
              .toList();
    }

    // Then
    assertThat(ids).doesNotContainNull().containsOnly(ids.getFirst());
    workshop.ended(ids.getFirst());
    assertThatOneImportIsThere();
  }

  @Test
  void anotherFileOrAnotherQuestionUnderTheKeyIsRefused() {
    // Given
    workshop.ended(upload(key, FILE, "").path("id"));

    // When
    Response otherFile = upload(key, FILE.replace("two", "six"), "");
    Response otherQuestion = upload(key, FILE, "&dryRun=true");

    // Then
    for (Response refused : List.of(otherFile, otherQuestion)) {
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.<String>path("code")).isEqualTo("idempotency-key-reused");
    }
    assertThatOneImportIsThere();
  }

  @Test
  void aKeyBelongsToAPerson() {
    // Given
    String first = upload(key, FILE, "").path("id");
    TestUser colleague =
        workshop.member(
            StubMembership.of(workshop.id(), UUID.randomUUID(), "FACILITATOR", "INTAKE"));

    // When
    Response theirs = upload(colleague, key, FILE, "");

    // Then
    assertThat(theirs.statusCode()).isEqualTo(202);
    assertThat(theirs.<String>path("id")).isNotEqualTo(first);
    workshop.ended(first);
    workshop.ended(theirs.path("id"));
  }

  @Test
  void aRefusedUploadClaimsNoKey() {
    // Given
    assertThat(upload(key, "", "").statusCode()).isEqualTo(400);
    TestUser participant = workshop.participantWithoutRound();
    assertThat(upload(participant, key, FILE, "").statusCode()).isEqualTo(403);

    // When
    Response good = upload(key, FILE, "");

    // Then
    assertThat(good.statusCode()).isEqualTo(202);
    workshop.ended(good.path("id"));
    assertThatOneImportIsThere();
  }

  @Test
  void refusesAKeyThatIsNone() {
    for (String malformed : List.of("with space", "x".repeat(101))) {
      Response refused = upload(malformed, FILE, "");
      assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    }
    assertThat(workshop.traceIds()).isEmpty();
  }

  private void assertThatOneImportIsThere() {
    assertThat(
            workshop
                .asFacilitator()
                .get("/api/v1/imports?workshopId=" + workshop.id())
                .<Integer>path("total"))
        .isOne();
    assertThat(workshop.traceIds()).hasSize(2);
    assertThat(filesOfNoImport()).isEqualTo(before);
  }

  private static long filesOfNoImport() {
    return AWorkshop.number(
        "select count(*) from import_upload u where u.id <> ?"
            + " and not exists (select from trace_import i where i.id = u.id)",
        UUID.randomUUID());
  }

  private Response upload(String idempotencyKey, String file, String query) {
    return upload(workshop.facilitator(), idempotencyKey, file, query);
  }

  private Response upload(TestUser sender, String idempotencyKey, String file, String query) {
    return AWorkshop.as(sender)
        .contentType("application/octet-stream")
        .header("Idempotency-Key", idempotencyKey)
        .body(file.getBytes())
        .post("/api/v1/imports?fileName=x.jsonl&workshopId=" + workshop.id() + query);
  }
}
