package dev.judgeworkshop.traces.client.mlflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.client.mlflow.FoundTraces.Found;
import dev.judgeworkshop.traces.client.mlflow.TrackingServer.Search;
import dev.judgeworkshop.traces.config.TracesConfig;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a tracking server by the third version of MLflow's REST API. Called by background work only,
 * which is repeated as a whole: nothing is retried here.
 */
@ApplicationScoped
public class MlflowClient {

  private static final String SEARCH = "/api/3.0/mlflow/traces/search";
  private static final String GET = "/api/3.0/mlflow/traces/get?allow_partial=true&trace_id=";

  /** Servers before 3.6 give the spans of a trace as the file that they are kept in. */
  private static final String SPANS = "/ajax-api/3.0/mlflow/get-trace-artifact?request_id=";

  private final MlflowHttp http;
  private final ObjectMapper json;
  private final int concurrency;

  MlflowClient(MlflowHttp http, ObjectMapper json, TracesConfig config) {
    this.http = http;
    this.json = json;
    this.concurrency = config.mlflow().concurrency();
  }

  /**
   * Searches traces, oldest first.
   *
   * @param server the server
   * @param search what for
   * @return one page; fails with {@link MlflowRefused} when the server does not let us
   */
  public Uni<FoundTraces> search(TrackingServer server, Search search) {
    return http.post(server, SEARCH, body(search)).map(this::found);
  }

  private String body(Search search) {
    ObjectNode body = json.createObjectNode();
    for (String experiment : search.experimentIds()) {
      body.withArray("locations")
          .addObject()
          .put("type", "MLFLOW_EXPERIMENT")
          .putObject("mlflow_experiment")
          .put("experiment_id", experiment);
    }
    body.put("max_results", search.pageSize());
    body.putArray("order_by").add("timestamp_ms ASC");
    if (search.filter() != null) {
      body.put("filter", search.filter());
    }
    if (search.pageToken() != null) {
      body.put("page_token", search.pageToken());
    }
    return body.toString();
  }

  private FoundTraces found(byte[] answer) {
    JsonNode page = read(answer);
    List<Found> found = new ArrayList<>();
    for (JsonNode info : page.path("traces")) {
      String id = info.path("trace_id").asText(info.path("request_id").asText());
      if (!id.isBlank()) {
        found.add(new Found(id, info.toString()));
      }
    }
    String next = page.path("next_page_token").asText();
    return new FoundTraces(found, next.isEmpty() ? null : next);
  }

  private JsonNode read(byte[] answer) {
    try {
      return json.readTree(answer);
    } catch (IOException malformed) {
      throw new MlflowRefused(0, "The tracking server did not answer with JSON.");
    }
  }

  /**
   * Gets traces in full, some of them at once, in the given order.
   *
   * @param server the server
   * @param found which
   * @return one for each; fails only when the server does not answer
   */
  public Uni<List<PulledTrace>> get(TrackingServer server, List<Found> found) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUni(trace -> get(server, trace))
        .merge(concurrency)
        .collect()
        .asMap(PulledTrace::id)
        .map(pulled -> found.stream().map(trace -> pulled.get(trace.id())).toList());
  }

  private Uni<PulledTrace> get(TrackingServer server, Found trace) {
    return http.get(server, GET + encoded(trace.id()))
        .onFailure(failure -> failure instanceof MlflowRefused refused && refused.isNotFound())
        .recoverWithUni(
            () -> http.get(server, SPANS + encoded(trace.id())).map(spans -> joined(trace, spans)))
        .map(found -> new PulledTrace(trace.id(), found, null))
        .onFailure(MlflowRefused.class)
        .recoverWithItem(refused -> new PulledTrace(trace.id(), null, refused.getMessage()));
  }

  private byte[] joined(Found trace, byte[] spans) {
    ObjectNode whole = json.createObjectNode();
    whole.set("info", read(trace.info().getBytes(StandardCharsets.UTF_8)));
    whole.set("data", read(spans));
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(@Nullable String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
