package dev.judgeworkshop.local.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.ApiClient;
import dev.judgeworkshop.local.client.Polling;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, and what they do in the words of the domain. */
public final class Person {

  private static final String PASSWORD = "correct horse battery";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ApiClient api;
  private final String email;
  private final String userId;
  private final String token;

  private Person(ApiClient api, String token, String email, String userId) {
    this.api = api;
    this.token = token;
    this.email = email;
    this.userId = userId;
  }

  /** Registers and logs in. */
  public static Person register(ApiClient anybody, String name) throws InterruptedException {
    String email = name + "@people.example";
    Answer user =
        anybody
            .post("/users", Map.of("email", email, "displayName", name, "password", PASSWORD))
            .expect(201);
    return logIn(anybody, email, user.text("id"));
  }

  /** The same person at another address: tokens name the address they were issued at. */
  public Person logInAt(ApiClient anybody) throws InterruptedException {
    return logIn(anybody, email, userId);
  }

  private static Person logIn(ApiClient anybody, String email, String userId)
      throws InterruptedException {
    Answer login =
        anybody.post("/auth/login", Map.of("email", email, "password", PASSWORD)).expect(200);
    String token = login.text("accessToken");
    return new Person(anybody.as(token), token, email, userId);
  }

  public ApiClient api() {
    return api;
  }

  public String token() {
    return token;
  }

  public String userId() {
    return userId;
  }

  public String createWorkshop(String name) throws InterruptedException {
    return api.post("/workshops", Map.of("name", name)).expect(201).text("id");
  }

  public void invite(String workshop, Person guest, String role) throws InterruptedException {
    String token =
        api.post("/invitations", Map.of("workshopId", workshop, "email", guest.email, "role", role))
            .expect(201)
            .text("token");
    guest.api.post("/invitations/accept", Map.of("token", token)).expect(200);
  }

  /** Uploads a file and waits for the end of the import. */
  public Answer importLines(String workshop, String lines) throws InterruptedException {
    Answer accepted = upload(workshop, lines).expect(202);
    return Polling.untilTerminal(api, "/imports/" + accepted.text("id"), PATIENCE);
  }

  public Answer upload(String workshop, String lines) throws InterruptedException {
    String path = "/imports?workshopId=" + workshop + "&fileName=cases.jsonl&format=JSON_LINES";
    return api.upload(path, "application/x-ndjson", lines);
  }

  /** The ids of all traces by their external ids. */
  public Map<String, String> traces(String workshop) throws InterruptedException {
    Map<String, String> ids = new HashMap<>();
    JsonNode page = api.get("/traces?workshopId=" + workshop + "&limit=200").expect(200).body();
    page.path("items")
        .forEach(trace -> ids.put(trace.path("externalId").asText(), trace.path("id").asText()));
    return ids;
  }

  /** Moves the workshop on, on the version that is current. */
  public Answer moveTo(String workshop, String phase) throws InterruptedException {
    return moveTo(workshop, phase, tag(workshop));
  }

  public Answer moveTo(String workshop, String phase, @Nullable String version)
      throws InterruptedException {
    return api.post("/workshops/" + workshop + "/transitions", Map.of("to", phase), version);
  }

  public Answer pause(String workshop) throws InterruptedException {
    return api.post("/workshops/" + workshop + "/pause", Map.of(), tag(workshop));
  }

  public Answer resume(String workshop) throws InterruptedException {
    return api.post("/workshops/" + workshop + "/resume", Map.of(), tag(workshop));
  }

  public String tag(String workshop) throws InterruptedException {
    return api.get("/workshops/" + workshop).expect(200).tag().orElseThrow();
  }

  public Answer giveFeedback(String workshop, String trace, String label, String reason)
      throws InterruptedException {
    return api.put(
        "/feedback?workshopId=" + workshop + "&traceId=" + trace,
        Map.of("label", label, "reason", reason),
        null);
  }

  public Answer report(String workshop, String trace, String insight) throws InterruptedException {
    return api.post(
        "/findings",
        Map.of(
            "workshopId", workshop,
            "traceId", trace,
            "insight", insight,
            "category", "FAILURE_MODE"));
  }

  public Answer writeRubric(String workshop, List<Map<String, Object>> questions)
      throws InterruptedException {
    return api.put("/rubrics/" + workshop, Map.of("questions", questions), null);
  }

  public Answer annotate(
      String workshop, String trace, JsonNode rubric, @Nullable String version, int... values)
      throws InterruptedException {
    List<Map<String, Object>> ratings =
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "questionId",
                        rubric.path("questions").path(i).path("id").asText(),
                        "value",
                        values[i]))
            .toList();
    return api.put(
        "/annotations?workshopId=" + workshop + "&traceId=" + trace,
        Map.of("rubricVersion", rubric.path("version").asLong(), "ratings", ratings),
        version);
  }

  public Answer ownAnnotation(String workshop, String trace) throws InterruptedException {
    return api.get("/annotations/mine?workshopId=" + workshop + "&traceId=" + trace);
  }

  /** Lets participants be asked follow-up questions. */
  public void askFollowUps(String workshop) throws InterruptedException {
    String path = "/workshops/" + workshop + "/settings";
    Answer settings = api.get(path).expect(200);
    ObjectNode wanted = settings.body().deepCopy();
    wanted.retain(
        "randomOrder", "participantNotes", "inputPath", "outputPath", "defaultModelProviderId");
    wanted.put("followUpQuestions", true);
    api.put(path, wanted, settings.tag().orElseThrow()).expect(200);
  }

  public Answer ask(String workshop, String feedback) throws InterruptedException {
    return api.post("/feedback/" + feedback + "/follow-ups?workshopId=" + workshop, Map.of());
  }

  public Answer addProvider(String workshop, String baseUrl, String model)
      throws InterruptedException {
    return api.post(
        "/model-providers",
        Map.of("workshopId", workshop, "name", model, "baseUrl", baseUrl, "model", model));
  }

  /** How many calls of a model were answered, by purpose. */
  public Map<String, Long> usedCalls(String workshop) throws InterruptedException {
    Map<String, Long> calls = new HashMap<>();
    api.get("/model-providers/usage?workshopId=" + workshop)
        .expect(200)
        .body()
        .path("items")
        .forEach(used -> calls.put(used.path("purpose").asText(), used.path("calls").asLong()));
    return calls;
  }

  /** Asks for groups and waits for the end. */
  public Answer suggestGroups(String workshop) throws InterruptedException {
    String path = "/draft-rubric-items/groups/suggestions";
    Answer accepted = api.post(path, Map.of("workshopId", workshop)).expect(202);
    return Polling.untilTerminal(api, path + "/" + accepted.text("id"), PATIENCE);
  }

  /** Applies one suggested group; returns its id. */
  public String makeGroup(String workshop, JsonNode suggested) throws InterruptedException {
    return api.post(
            "/draft-rubric-items/groups",
            Map.of("workshopId", workshop, "groups", List.of(suggested)))
        .expect(201)
        .body()
        .path("groups")
        .path(0)
        .path("id")
        .asText();
  }

  public Answer publishGroup(String group) throws InterruptedException {
    return api.post("/draft-rubric-items/groups/" + group + "/publication", Map.of());
  }
}
