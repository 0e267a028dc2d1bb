package dev.judgeworkshop.judge.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Slots of a provider over all replicas. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class ProviderSlotsTest {

  @Inject ProviderSlots slots;

  @Inject SlotRepository pace;

  private final UUID one = UUID.randomUUID();
  private final UUID two = UUID.randomUUID();
  private final UUID three = UUID.randomUUID();

  private UUID provider(int concurrency) {
    UUID id = UUID.randomUUID();
    EmbeddedDatabase.current()
        .run(
            """
            insert into model_provider (id, workshop_id, name, base_url, model,
              price_per_million_input_tokens, price_per_million_output_tokens, concurrency,
              timeout_seconds, json_mode, created_by, created_at, version)
            values ('%s', uuidv7(), 'ours', 'http://127.0.0.1:9', 'm', 0, 0, %d, 60, false,
              uuidv7(), now(), 0)
            """
                .formatted(id, concurrency));
    return id;
  }

  private int lease(UUID provider, UUID worker, int wanted, int busy) {
    return slots.lease(provider, worker, wanted, busy).await().atMost(Duration.ofSeconds(20));
  }

  @Test
  void aLoneWorkerHasThemAllAndTwoShareThem() {
    UUID provider = provider(10);

    assertThat(lease(provider, one, 50, 0)).isEqualTo(10);
    assertThat(lease(provider, two, 50, 0)).isZero();
    assertThat(lease(provider, one, 50, 8)).as("its calls are still under way").isEqualTo(8);
    assertThat(lease(provider, two, 50, 0)).isEqualTo(2);
    assertThat(lease(provider, one, 50, 3)).isEqualTo(5);
    assertThat(lease(provider, two, 50, 2)).isEqualTo(5);
  }

  @Test
  void whatOthersDoNotWantIsFree() {
    UUID provider = provider(10);

    assertThat(lease(provider, one, 2, 0)).isEqualTo(2);
    assertThat(lease(provider, two, 50, 0)).isEqualTo(8);
  }

  @Test
  void oneSlotGoesRound() {
    UUID provider = provider(1);

    assertThat(lease(provider, one, 5, 0)).isEqualTo(1);
    assertThat(lease(provider, two, 1, 0)).isZero();
    assertThat(lease(provider, one, 5, 0)).as("somebody has nothing").isZero();
    assertThat(lease(provider, two, 1, 0)).isEqualTo(1);
  }

  @Test
  void theDeadGiveTheirSlotsBack() {
    UUID provider = provider(4);
    lease(provider, one, 4, 4);
    assertThat(lease(provider, two, 4, 0)).isZero();

    EmbeddedDatabase.current()
        .run(
            "update model_worker set expires_at = now() - interval '1 s' where worker_id = '"
                + one
                + "'");

    assertThat(lease(provider, two, 4, 0)).isEqualTo(4);
    assertThat(lease(provider, three, 4, 0)).isZero();
    assertThat(
            Stored.number(
                "select sum(slots) from model_worker where provider_id = '" + provider + "'"))
        .isEqualTo(4);
  }

  @Test
  void callsOfAMinuteAreSpacedOverAllWhoAsk() {
    UUID provider = provider(4);

    Duration first = pace.reserve(provider, 1_000).await().atMost(Duration.ofSeconds(20));
    Duration second = pace.reserve(provider, 1_000).await().atMost(Duration.ofSeconds(20));
    Duration third = pace.reserve(provider, 1_000).await().atMost(Duration.ofSeconds(20));

    assertThat(first).isZero();
    assertThat(third.minus(second)).isBetween(Duration.ofMillis(0), Duration.ofMillis(1_000));
    assertThat(third).isGreaterThan(second).isLessThanOrEqualTo(Duration.ofMillis(2_000));
  }

  @Test
  void aProviderThatIsGoneHasNoSlots() {
    assertThat(lease(UUID.randomUUID(), one, 4, 0)).isZero();
  }
}
