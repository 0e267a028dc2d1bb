package dev.judgeworkshop.discovery;

import static org.awaitility.Awaitility.await;

import dev.judgeworkshop.testing.TestUser;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a facilitator does with draft rubric items. */
public record Drafts(AWorkshop workshop, TestUser user) {

  private static final String ITEMS = "/api/v1/draft-rubric-items";
  private static final String SUGGESTIONS = ITEMS + "/groups/suggestions";

  public ValidatableResponse promote(String source, String sourceId) {
    Map<String, Object> body = new HashMap<>();
    body.put("workshopId", workshop.id());
    body.put("source", source);
    body.put("sourceId", sourceId);
    return AWorkshop.as(user).body(body).post(ITEMS).then();
  }

  public ValidatableResponse byHand(String text, UUID... evidence) {
    return AWorkshop.as(user)
        .body(
            Map.of(
                "workshopId",
                workshop.id(),
                "source",
                "MANUAL",
                "text",
                text,
                "evidenceTraceIds",
                List.of(evidence)))
        .post(ITEMS)
        .then();
  }

  public List<String> byHand(int items) {
    return IntStream.range(0, items)
        .mapToObj(n -> byHand("statement " + n).statusCode(201).extract().<String>path("id"))
        .toList();
  }

  public ValidatableResponse order(List<String> ids) {
    return AWorkshop.as(user)
        .body(Map.of("workshopId", workshop.id(), "itemIds", ids))
        .put(ITEMS + "/order")
        .then();
  }

  public ValidatableResponse group(String title, List<String> itemIds) {
    return groups(List.of(Map.of("title", title, "itemIds", itemIds)));
  }

  public ValidatableResponse groups(List<Map<String, Object>> groups) {
    return AWorkshop.as(user)
        .body(Map.of("workshopId", workshop.id(), "groups", groups))
        .post(ITEMS + "/groups")
        .then();
  }

  public ValidatableResponse suggest() {
    return AWorkshop.as(user).body(Map.of("workshopId", workshop.id())).post(SUGGESTIONS).then();
  }

  public ValidatableResponse suggestion(String id) {
    return AWorkshop.as(user).get(SUGGESTIONS + "/" + id).then();
  }

  /** Waits for the end of one that was asked for. */
  public ValidatableResponse suggested(String id) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> suggestion(id).extract().path("finishedAt") != null);
    return suggestion(id).statusCode(200);
  }
}
