package dev.judgeworkshop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.ApiClient;
import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Loads the sample phase by phase. Every step may be repeated, so an interrupted load goes on where
 * it stopped, and a second one finds everything there.
 */
public final class SampleLoader {

  private static final Set<String> LOADED = Set.of("RESULTS", "JUDGE_TUNING");

  private final Sample.People people = Sample.people();
  private final PrintStream out;
  private final SampleAccounts accounts;

  /**
   * Prepares the load.
   *
   * @param url the public address of the stack
   * @param out where progress and log-ins go
   */
  public SampleLoader(URI url, PrintStream out) {
    this.out = out;
    this.accounts = new SampleAccounts(people, new ApiClient(url));
  }

  /**
   * Loads what is missing and prints the log-ins.
   *
   * @throws InterruptedException when interrupted meanwhile
   */
  public void run() throws InterruptedException {
    ApiClient facilitator = accounts.signInFacilitator();
    String workshop = findOrCreate(facilitator);
    if (LOADED.contains(phase(facilitator, workshop))) {
      out.println("The sample workshop is already there.");
    } else {
      load(facilitator, workshop);
      out.println("The sample workshop is loaded.");
    }
    printLogins();
  }

  private void load(ApiClient facilitator, String workshop) throws InterruptedException {
    Map<String, ApiClient> raters = accounts.signInRaters();
    SampleWork work = new SampleWork(workshop, facilitator, raters);
    String phase = phase(facilitator, workshop);
    while (!LOADED.contains(phase)) {
      out.println("  sample: " + phase.toLowerCase(Locale.ROOT));
      switch (phase) {
        case "INTAKE" -> {
          accounts.invite(facilitator, raters, workshop);
          work.importTraces();
          transition(facilitator, workshop, "DISCOVERY");
        }
        case "DISCOVERY" -> {
          work.discover();
          transition(facilitator, workshop, "RUBRIC");
        }
        case "RUBRIC" -> {
          work.writeRubric();
          transition(facilitator, workshop, "ANNOTATION");
        }
        case "ANNOTATION" -> {
          work.annotate();
          transition(facilitator, workshop, "RESULTS");
        }
        default -> throw new IllegalStateException("unknown phase " + phase);
      }
      phase = phase(facilitator, workshop);
    }
  }

  private String findOrCreate(ApiClient facilitator) throws InterruptedException {
    String name = people.workshop().name();
    for (JsonNode own : facilitator.get("/workshops?limit=200").expect(200).body().path("items")) {
      if (own.path("name").asText().equals(name)) {
        return own.path("id").asText();
      }
    }
    return facilitator
        .post("/workshops", Map.of("name", name, "description", people.workshop().description()))
        .expect(201)
        .text("id");
  }

  private static String phase(ApiClient facilitator, String workshop) throws InterruptedException {
    return facilitator.get("/workshops/" + workshop + "/status").expect(200).text("phase");
  }

  private static void transition(ApiClient facilitator, String workshop, String to)
      throws InterruptedException {
    String version = facilitator.get("/workshops/" + workshop).expect(200).tag().orElseThrow();
    facilitator
        .post("/workshops/" + workshop + "/transitions", Map.of("to", to), version)
        .expect(200);
  }

  private void printLogins() {
    out.println("  Log in with the password " + SampleAccounts.PASSWORD + " as");
    out.printf("    %-28s facilitator%n", people.facilitator().email());
    for (Sample.Rater rater : people.raters()) {
      out.printf(
          "    %-28s rater (%s)%n",
          rater.email(), rater.role().equals("SME") ? "SME" : "participant");
    }
  }
}
