package dev.judgeworkshop.judge;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workshop as the peers know it, with its facilitator and one rubric question. */
public final class Scene {

  /** What judge-service asks for at once. */
  private static final int PAGE_SIZE = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  public final UUID workshop = UUID.randomUUID();
  public final UUID dataset = UUID.randomUUID();
  public final UUID question = UUID.randomUUID();
  public final UUID facilitator = UUID.randomUUID();

  private final StubPeers peers = StubPeers.shared();

  private Scene() {
    peers.membership(
        StubMembership.of(workshop, facilitator, "FACILITATOR", "JUDGE_TUNING")
            .inRound(1, dataset));
    tellDataset(dataset, workshop);
  }

  /** A workshop whose question is answered on this scale. */
  public static Scene on(String scaleType) {
    Scene scene = new Scene();
    scene.rubric().answers(Map.of("version", 1, "questions", List.of(scene.question(scaleType))));
    return scene;
  }

  private Map<String, Object> question(String scaleType) {
    return Map.of(
        "id",
        question,
        "title",
        "Is it helpful?",
        "description",
        "Would it help the person who asked?",
        "required",
        true,
        "scale",
        Map.of("type", scaleType));
  }

  public StubEndpoint rubric() {
    return peers.annotations().get("/internal/v1/workshops/" + workshop + "/rubric");
  }

  public void tellDataset(UUID id, UUID owner) {
    peers
        .traces()
        .get("/internal/v1/datasets/" + id)
        .answers(Map.of("id", id, "workshopId", owner, "traceCount", 1));
  }

  /** A member of this workshop who is no facilitator. */
  public UUID anSme() {
    UUID sme = UUID.randomUUID();
    peers.membership(StubMembership.of(workshop, sme, "SME", "JUDGE_TUNING"));
    return sme;
  }

  /** Tells traces-service the texts of the dataset, page by page. */
  public void tellTexts(List<Map<String, Object>> texts) {
    tellPages(texts, (after, page) -> texts(after).answers(page));
  }

  /** One page of the texts; null is the first. */
  public StubEndpoint texts(String after) {
    String path = "/internal/v1/datasets/" + dataset + "/trace-texts?";
    return peers.traces().get(path + query(after));
  }

  /** Tells annotations-service the ground truth of the question, page by page. */
  public void tellTruths(List<Map<String, Object>> truths) {
    tellPages(truths, (after, page) -> truths(after).answers(page));
  }

  /** One page of the ground truth; null is the first. */
  public StubEndpoint truths(String after) {
    String path = "/internal/v1/workshops/" + workshop + "/ground-truth?questionId=" + question;
    return peers.annotations().get(path + "&include=ratings%2Ccomments&" + query(after));
  }

  /** Tells annotations-service the ground truth of one part; at most one page. */
  public void tellTruthsOf(String part, List<Map<String, Object>> truths) {
    String path = "/internal/v1/workshops/" + workshop + "/ground-truth?questionId=" + question;
    peers
        .annotations()
        .get(path + "&part=" + part + "&include=ratings%2Ccomments&limit=" + PAGE_SIZE)
        .answers(Map.of("version", "v1", "items", truths));
  }

  /** Tells annotations-service a page of tuning truths to choose examples from; there are more. */
  public void tellCandidates(List<Map<String, Object>> truths) {
    String path = "/internal/v1/workshops/" + workshop + "/ground-truth?questionId=" + question;
    peers
        .annotations()
        .get(path + "&part=TUNING&include=ratings%2Ccomments&limit=50")
        .answers(Map.of("version", "v1", "items", truths, "next", "more"));
  }

  /**
   * Tells traces-service texts that are asked for by their ids; all of them, whatever was asked.
   */
  public void tellTextsById(List<Map<String, Object>> texts) {
    peers
        .traces()
        .get("/internal/v1/workshops/" + workshop + "/texts")
        .answers(Map.of("items", texts));
  }

  private static String query(String after) {
    return (after == null ? "" : "after=" + after + "&") + "limit=" + PAGE_SIZE;
  }

  private static void tellPages(List<Map<String, Object>> rows, PageTeller teller) {
    String after = null;
    for (int from = 0; from == 0 || from < rows.size(); from += PAGE_SIZE) {
      int to = Math.min(from + PAGE_SIZE, rows.size());
      Map<String, Object> page = new HashMap<>();
      page.put("items", rows.subList(from, to));
      page.put("total", rows.size());
      String next = to < rows.size() ? "page-" + to : null;
      if (next != null) {
        page.put("next", next);
      }
      teller.tell(after, page);
      after = next;
    }
  }

  /** A trace's text as traces-service sends it. */
  public static Map<String, Object> text(UUID traceId, String input, String output) {
    return Map.of("traceId", traceId, "input", input, "output", output, "context", "unused");
  }

  /** An uncontested truth as annotations-service sends it. */
  public Map<String, Object> truth(UUID traceId, double value, String part) {
    return Map.of(
        "traceId", traceId,
        "questionId", question,
        "value", value,
        "contested", false,
        "raters", 3,
        "part", part);
  }

  /** A truth whose raters are tied. */
  public Map<String, Object> tie(UUID traceId, String part) {
    return Map.of(
        "traceId", traceId, "questionId", question, "contested", true, "raters", 2, "part", part);
  }

  public static List<UUID> ids(int count) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(UUID.randomUUID());
    }
    return ids;
  }

  public RequestSpecification asFacilitator() {
    return as(facilitator);
  }

  public static RequestSpecification as(UUID user) {
    return given().auth().oauth2(Tokens.shared().of(user)).contentType("application/json");
  }

  public Response createPrompt(String kind) {
    return asFacilitator()
        .body(Map.of("workshopId", workshop, "questionId", question, "kind", kind))
        .post("/api/v1/judge-prompts");
  }

  public String promptId(String kind) {
    return createPrompt(kind).then().statusCode(201).extract().path("id");
  }

  /** An LLM judge with more than the derived one has. */
  public String llmPrompt(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("workshopId", workshop);
    body.put("questionId", question);
    body.put("kind", "LLM");
    return asFacilitator()
        .body(body)
        .post("/api/v1/judge-prompts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public Response createRun(String promptId) {
    return asFacilitator()
        .body(Map.of("workshopId", workshop, "judgePromptId", promptId))
        .post("/api/v1/evaluation-runs");
  }

  /** Makes a judge of this kind and starts it on the active dataset. */
  public String start(String kind) {
    return createRun(promptId(kind)).then().statusCode(202).extract().path("id");
  }

  public Response run(String runId) {
    return asFacilitator().get("/api/v1/evaluation-runs/" + runId);
  }

  public Response awaitState(String runId, String state) {
    await()
        .atMost(PATIENCE)
        .until(() -> run(runId).then().extract().<String>path("state").equals(state));
    return run(runId);
  }

  /** A model provider of this workshop, at 1 and 2 per million tokens. */
  public String provider(StubModel model) {
    return provider(model, Map.of());
  }

  /** The same with other terms. */
  public String provider(StubModel model, Map<String, Object> terms) {
    Map<String, Object> body = new HashMap<>();
    body.put("workshopId", workshop);
    body.put("name", "provider " + UUID.randomUUID());
    body.put("baseUrl", model.baseUrl());
    body.put("model", "stub-1");
    body.put("key", "sk-test");
    body.put("pricePerMillionInputTokens", 1);
    body.put("pricePerMillionOutputTokens", 2);
    body.putAll(terms);
    return asFacilitator()
        .body(body)
        .post("/api/v1/model-providers")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @FunctionalInterface
  private interface PageTeller {
    void tell(String after, Map<String, Object> page);
  }
}
