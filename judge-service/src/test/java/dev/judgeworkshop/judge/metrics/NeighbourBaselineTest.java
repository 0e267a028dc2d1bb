package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The nearest-neighbour judge and its figures beside an LLM's, against what plain code makes of the
 * same texts: a trace is rated as most of the tuning traces that share its words.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class NeighbourBaselineTest {

  private static final String RUNS = "/api/v1/evaluation-runs/";
  private static final int TOPICS = 12;
  private static final int TUNING = 3;
  private static final int HELD_OUT = 3;
  private static final Pattern NUMBER = Pattern.compile("number(\\d+)x");

  /** A trace as the test knows it. */
  private record Item(UUID id, int number, int topic, int truth, boolean tuning) {

    String words() {
      return "alpha%d beta%d gamma%d delta%d".formatted(topic, topic, topic, topic);
    }
  }

  private final Scene scene = Scene.on("BINARY");
  private final List<Item> items = new ArrayList<>();

  private void tell() {
    for (int topic = 0; topic < TOPICS; topic++) {
      for (int i = 0; i < TUNING + HELD_OUT; i++) {
        int number = items.size();
        int most = topic % 2;
        boolean differs = i < TUNING ? i == topic % TUNING : number * 11 % 7 < 3;
        int truth = differs ? 1 - most : most;
        items.add(new Item(UUID.randomUUID(), number, topic, truth, i < TUNING));
      }
    }
    scene.tellTexts(
        items.stream()
            .map(i -> Scene.text(i.id(), i.words(), i.words() + " number" + i.number() + "x"))
            .toList());
    scene.tellTruths(
        items.stream()
            .map(i -> scene.truth(i.id(), i.truth(), i.tuning() ? "TUNING" : "HELD_OUT"))
            .toList());
  }

  private static int judged(int number) {
    return number % 4 == 0 ? 0 : 1;
  }

  /** The majority of the tuning traces that share its words; there are three. */
  private int expected(Item item) {
    long passes =
        items.stream()
            .filter(other -> other.tuning() && other.words().equals(item.words()))
            .filter(other -> other.truth() == 1)
            .count();
    return passes >= 2 ? 1 : 0;
  }

  @Test
  void itsFiguresAreThoseOfAnIndependentComputation() {
    tell();
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.rates(judged(numberIn(asked.prompt()))))) {
      scene.provider(model);
      String llm = scene.start("LLM");
      scene.awaitState(llm, "SUCCEEDED");
      String neighbours = scene.start("NEAREST_NEIGHBOUR");

      // When
      scene.awaitState(neighbours, "SUCCEEDED").then().body("failed", equalTo(0));

      // Then
      List<Item> heldOut = items.stream().filter(item -> !item.tuning()).toList();
      Map<String, Integer> ratings = new HashMap<>();
      List<Map<String, Object>> rows =
          scene
              .asFacilitator()
              .get("/api/v1/judge-evaluations?limit=200&runId=" + neighbours)
              .path("items");
      rows.forEach(row -> ratings.put((String) row.get("traceId"), (Integer) row.get("value")));
      assertThat(heldOut)
          .allSatisfy(
              item -> assertThat(ratings.get(item.id().toString())).isEqualTo(expected(item)));
      assertThatBaselineIsThatOf(heldOut, scene.asFacilitator().get(RUNS + llm + "/metrics"));
      scene
          .asFacilitator()
          .get(RUNS + neighbours + "/metrics")
          .then()
          .body("accuracy.n", equalTo(heldOut.size()))
          .body("nearestNeighbour", nullValue());
    }
  }

  private void assertThatBaselineIsThatOf(List<Item> heldOut, Response metrics) {
    int n = heldOut.size();
    long hits = heldOut.stream().filter(item -> expected(item) == item.truth()).count();
    long judgeHits = heldOut.stream().filter(item -> judged(item.number()) == item.truth()).count();
    double passes = heldOut.stream().mapToInt(Item::truth).sum() / (double) n;
    double predicted = heldOut.stream().mapToInt(this::expected).sum() / (double) n;
    double chance = passes * predicted + (1 - passes) * (1 - predicted);
    double accuracy = hits / (double) n;
    int onlyNeighbours = 0;
    int onlyJudge = 0;
    for (Item item : heldOut) {
      boolean neighbour = expected(item) == item.truth();
      boolean judge = judged(item.number()) == item.truth();
      onlyNeighbours += neighbour && !judge ? 1 : 0;
      onlyJudge += judge && !neighbour ? 1 : 0;
    }

    assertThat(onlyNeighbours).as("the case shows something").isPositive();
    assertThat(onlyJudge).as("the case shows something").isPositive();
    assertThat(metrics.<Integer>path("nearestNeighbour.accuracy.n")).isEqualTo(n);
    assertThat(number(metrics, "accuracy.value")).isCloseTo(accuracy, within(1e-6));
    assertThat(number(metrics, "kappa.value"))
        .isCloseTo((accuracy - chance) / (1 - chance), within(1e-6));
    assertThat(number(metrics, "accuracyDifference.value"))
        .isCloseTo((judgeHits - hits) / (double) n, within(1e-6));
    assertThat(number(metrics, "mcNemarP"))
        .isCloseTo(mcNemar(onlyNeighbours, onlyJudge), within(1e-6));
  }

  private static double number(Response metrics, String path) {
    return metrics.<Number>path("nearestNeighbour." + path).doubleValue();
  }

  /** Two-sided exact: twice the tail of Binomial(a + b, 1/2), at most 1. */
  private static double mcNemar(int a, int b) {
    BigInteger tail = BigInteger.ZERO;
    for (int k = 0; k <= Math.min(a, b); k++) {
      BigInteger choose = BigInteger.ONE;
      for (int i = 0; i < k; i++) {
        choose = choose.multiply(BigInteger.valueOf(a + b - i)).divide(BigInteger.valueOf(i + 1));
      }
      tail = tail.add(choose);
    }
    return Math.min(1, 2 * tail.doubleValue() / Math.pow(2, a + b));
  }

  private static int numberIn(String prompt) {
    Matcher number = NUMBER.matcher(prompt);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }
}
