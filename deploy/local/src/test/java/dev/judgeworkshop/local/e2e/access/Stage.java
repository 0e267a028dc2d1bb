package dev.judgeworkshop.local.e2e.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.e2e.Cases;
import dev.judgeworkshop.local.e2e.PackagedStack;
import dev.judgeworkshop.local.e2e.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workshop in its annotation phase with one thing of each kind, and everybody who may ask. What
 * the services make over HTTP is listed in {@code access/stage.csv}; names in braces stand for ids.
 */
final class Stage {

  /** Who asks, in the order of the table's columns. */
  static final List<String> CALLERS =
      List.of("nobody", "expired", "foreigner", "participant", "sme", "facilitator");

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Enough for a judge to have traces to learn from. */
  private static final int RATED = 12;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final PackagedStack stack;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Stage(PackagedStack stack) {
    this.stack = stack;
  }

  static Stage set(PackagedStack stack) throws Exception {
    Stage stage = new Stage(stack);
    for (String name : List.of("foreigner", "participant", "sme", "facilitator")) {
      stage.people.put(name, Person.register(stack.client(), name));
    }
    stage.logIn();
    stage.openTheWorkshop();
    for (String line : AccessTable.lines("stage.csv")) {
      stage.make(line);
    }
    return stage;
  }

  /** New tokens for everybody. */
  void logIn() throws Exception {
    StackTokens made = StackTokens.of(stack.home());
    for (Map.Entry<String, Person> person : people.entrySet()) {
      Person again = person.getValue().logInAt(stack.client());
      person.setValue(again);
      tokens.put(person.getKey(), again.token());
      ids.put(person.getKey(), again.userId());
    }
    tokens.put("expired", made.expired(tokens.get("facilitator")));
  }

  private void openTheWorkshop() throws Exception {
    Person facilitator = people.get("facilitator");
    Person sme = people.get("sme");
    String workshop = facilitator.createWorkshop("Seen by whom");
    facilitator.invite(workshop, sme, "SME");
    facilitator.invite(workshop, people.get("participant"), "PARTICIPANT");
    Answer imported = facilitator.importLines(workshop, Cases.lines());
    Map<String, String> traces = facilitator.traces(workshop);
    String trace = traces.get(Cases.id(1));
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);
    sme.giveFeedback(workshop, trace, "GOOD", "Fine.").expect(201);
    Answer finding = sme.report(workshop, trace, "It never asks for the order.").expect(201);
    facilitator.moveTo(workshop, "RUBRIC").expect(200);
    JsonNode rubric = facilitator.writeRubric(workshop, Cases.questions()).expect(201).body();
    facilitator.moveTo(workshop, "ANNOTATION").expect(200);
    Answer annotation = sme.annotate(workshop, trace, rubric, null, 4, 1).expect(201);
    for (int other = 2; other <= RATED; other++) {
      sme.annotate(workshop, traces.get(Cases.id(other)), rubric, null, other % 5 + 1, other % 2)
          .expect(201);
    }
    ids.put("workshop", workshop);
    ids.put("trace", trace);
    ids.put("unratedTrace", traces.get(Cases.id(RATED + 1)));
    ids.put("import", imported.text("id"));
    ids.put("finding", finding.text("id"));
    ids.put("likertQuestion", rubric.path("questions").path(0).path("id").asText());
    ids.put("binaryQuestion", rubric.path("questions").path(1).path("id").asText());
    ids.put("annotation", annotation.text("id"));
    ids.put("first", "1");
    ids.put("unknown", "0190a000-0000-7000-8000-000000000000");
  }

  /** {@code name | as | method | path | body | pointer}; asked again until the pointer is there. */
  private void make(String line) throws Exception {
    String[] cells = line.split("\\s\\|(?=\\s)", 6);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      HttpResponse<String> answer =
          sendAs(cells[1].strip(), cells[2].strip(), cells[3].strip(), "", cells[4].strip());
      JsonNode id = JSON.readTree(answer.body()).at(cells[5].strip());
      if (answer.statusCode() < 300 && !id.isMissingNode() && !id.isNull()) {
        ids.put(cells[0].strip(), id.asText());
        return;
      }
      if (System.nanoTime() > end || answer.statusCode() >= 400) {
        throw new IllegalStateException(line + "\nanswered " + answer.statusCode() + answer.body());
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  /** The status for somebody who sends this line of the table. */
  int ask(String caller, AccessRow row) throws Exception {
    return sendAs(caller, row.method(), row.path() + row.query(), row.version(), row.body())
        .statusCode();
  }

  private HttpResponse<String> sendAs(
      String caller, String method, String path, String version, String body) throws Exception {
    return send(tokens.get(caller), stack.state().url() + fill(path), method, version, fill(body));
  }

  /** The status of a request with any token, or none. */
  int ask(String token, String url, String method, String body) throws Exception {
    return send(token, url, method, "", fill(body)).statusCode();
  }

  private HttpResponse<String> send(
      String token, String url, String method, String version, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!body.isEmpty()) {
      request.header(
          "Content-Type",
          body.startsWith("{\"externalId") ? "application/x-ndjson" : "application/json");
    }
    if (!version.isEmpty()) {
      request.header("If-Match", "\"" + version + "\"");
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Puts ids in for names; a name that nobody made is a fault of the table. */
  String fill(String text) {
    return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(id(name.group(1))));
  }

  private String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("stage.csv makes no " + name + "; it has " + ids.keySet());
    }
    return id;
  }

  String token(String caller) {
    return tokens.get(caller);
  }

  Person person(String name) {
    return people.get(name);
  }

  String url(String service) {
    return stack.state().processes().stream()
        .filter(process -> process.name().equals(service))
        .findFirst()
        .orElseThrow()
        .url();
  }
}
