package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class WorkTest {

  @Test
  void goesOnWhereAFailedAttemptStopped() {
    // Given
    UUID id = UUID.randomUUID();
    // When
    Kit.asAda().post("/api/v1/things/work/" + id).then().statusCode(204);
    // Then
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(done(id)).isEqualTo(5));
  }

  @Test
  void continuesLaterWhenItWasPlannedSo() {
    UUID id = UUID.randomUUID();

    Kit.asAda().post("/api/v1/things/stubborn-work/" + id).then().statusCode(204);

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(done(id)).isEqualTo(2));
  }

  @Test
  void stubbornWorkIsTriedAgainWhereOtherWorkHasGivenUp() throws Exception {
    // Given
    UUID id = UUID.randomUUID();
    String failedOften =
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,"
            + " consecutive_failures) values ('stubborn', '"
            + id
            + "', now(), false, 1, 40)";

    // When
    EmbeddedDatabase.current().run(failedOften);

    // Then it fails once more, as there is no row to work on yet, and is queued again
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(failures(id)).isEqualTo(41));
  }

  private static int failures(UUID id) throws SQLException {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select consecutive_failures from scheduled_tasks where task_instance = ?"
                    + " and execution_time > now() + interval '4 minutes'")) {
      statement.setString(1, id.toString());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getInt(1) : -1;
      }
    }
  }

  @Test
  void isNotQueuedWhenTheTransactionFails() {
    UUID id = UUID.randomUUID();
    Kit.asAda().post("/api/v1/things/work/" + id + "?fail=true").then().statusCode(500);
    assertThat(done(id)).isEqualTo(-1);
  }

  private static int done(UUID id) {
    return Integer.parseInt(Kit.asAda().get("/api/v1/things/work/" + id).asString());
  }
}
