package dev.judgeworkshop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.ApiClient;
import dev.judgeworkshop.local.client.Polling;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is done in each phase of the sample workshop; each step may be repeated. */
final class SampleWork {

  private static final Duration IMPORT_PATIENCE = Duration.ofMinutes(2);

  private final String workshop;
  private final ApiClient facilitator;
  private final Map<String, ApiClient> raters;

  SampleWork(String workshop, ApiClient facilitator, Map<String, ApiClient> raters) {
    this.workshop = workshop;
    this.facilitator = facilitator;
    this.raters = raters;
  }

  void importTraces() throws InterruptedException {
    String policy = Sample.policy();
    String lines =
        Sample.conversations().stream()
            .map(conversation -> conversation.toJsonLine(policy))
            .collect(Collectors.joining("\n", "", "\n"));
    String path =
        "/imports?workshopId=" + workshop + "&fileName=brewhollow.jsonl&format=JSON_LINES";
    Answer accepted = facilitator.upload(path, "application/x-ndjson", lines).expect(202);
    Answer done =
        Polling.untilTerminal(facilitator, "/imports/" + accepted.text("id"), IMPORT_PATIENCE);
    if (!done.text("state").equals("SUCCEEDED") || done.body().path("failed").asInt() > 0) {
      throw new IllegalStateException("the import did not succeed: " + done);
    }
  }

  void discover() throws InterruptedException {
    Map<String, String> traces = traceIds();
    Sample.Discovery discovery = Sample.discovery();
    for (Sample.Feedback feedback : discovery.feedback()) {
      raters
          .get(feedback.by())
          .put(
              "/feedback?workshopId=" + workshop + "&traceId=" + traces.get(feedback.trace()),
              Map.of("label", feedback.label(), "reason", feedback.reason()),
              null)
          .expect(200, 201);
    }
    Answer stored = facilitator.get("/findings?workshopId=" + workshop).expect(200);
    int known = stored.body().path("total").asInt();
    for (Sample.Finding finding : discovery.findings().stream().skip(known).toList()) {
      raters.get(finding.by()).post("/findings", finding(finding, traces)).expect(201);
    }
  }

  private Map<String, Object> finding(Sample.Finding finding, Map<String, String> traces) {
    return Map.of(
        "workshopId", workshop,
        "traceId", traces.get(finding.trace()),
        "insight", finding.insight(),
        "category", finding.category());
  }

  void writeRubric() throws InterruptedException {
    if (facilitator.get("/rubrics/" + workshop).expect(200, 404).status() == 200) {
      return;
    }
    List<Map<String, Object>> questions =
        Sample.questions().stream().map(SampleWork::question).toList();
    facilitator.put("/rubrics/" + workshop, Map.of("questions", questions), null).expect(200, 201);
  }

  private static Map<String, Object> question(Sample.Question question) {
    Map<String, Object> scale = new HashMap<>(Map.of("type", question.scale().type()));
    if (question.scale().labels() != null) {
      scale.put("labels", question.scale().labels());
    }
    return Map.of(
        "title", question.title(),
        "description", question.description(),
        "scale", scale,
        "required", question.required());
  }

  void annotate() throws InterruptedException {
    Map<String, String> traces = traceIds();
    JsonNode rubric = facilitator.get("/rubrics/" + workshop).expect(200).body();
    SampleRatings ratings = new SampleRatings(rubric);
    for (var conversation : Sample.annotations().entrySet()) {
      String path =
          "/annotations?workshopId=" + workshop + "&traceId=" + traces.get(conversation.getKey());
      for (var rater : conversation.getValue().entrySet()) {
        raters
            .get(rater.getKey())
            .put(path, ratings.annotation(rater.getValue()), null)
            .expect(200, 201);
      }
    }
  }

  private Map<String, String> traceIds() throws InterruptedException {
    Map<String, String> ids = new HashMap<>();
    JsonNode page =
        facilitator.get("/traces?workshopId=" + workshop + "&limit=200").expect(200).body();
    page.path("items")
        .forEach(trace -> ids.put(trace.path("externalId").asText(), trace.path("id").asText()));
    return ids;
  }
}
