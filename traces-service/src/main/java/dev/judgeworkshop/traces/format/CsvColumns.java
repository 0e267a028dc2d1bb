package dev.judgeworkshop.traces.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a CSV file is what. What is not said is recognised by its usual names, among them
 * those of MLflow's {@code search_traces}; all other columns are metadata.
 *
 * @param input the column of the input
 * @param output the column of the output
 * @param externalId the column of the external id
 * @param createdAt the column of the time
 * @param context the column of the context
 */
public record CsvColumns(
    @Nullable String input,
    @Nullable String output,
    @Nullable String externalId,
    @Nullable String createdAt,
    @Nullable String context) {

  /** Nothing is said. */
  public static final CsvColumns RECOGNISED = new CsvColumns(null, null, null, null, null);

  /** Whole texts come before their previews. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "input",
              List.of(
                  "input", "inputs", "request", "prompt", "question", "query", "request_preview"),
          "output",
              List.of("output", "outputs", "response", "answer", "completion", "response_preview"),
          "externalId", List.of("externalid", "external_id", "trace_id", "request_id", "id"),
          "createdAt",
              List.of("createdat", "created_at", "request_time", "timestamp_ms", "timestamp"),
          "context", List.of("context", "contexts", "retrieved_context"));

  /** Names the columns of a header. */
  CsvColumns in(List<String> header) throws UnusableLine {
    return new CsvColumns(
        column("input", input, header),
        column("output", output, header),
        column("externalId", externalId, header),
        column("createdAt", createdAt, header),
        column("context", context, header));
  }

  private static @Nullable String column(String meaning, @Nullable String said, List<String> header)
      throws UnusableLine {
    if (said != null) {
      if (!header.contains(said)) {
        throw new UnusableLine("the file has no column " + said);
      }
      return said;
    }
    for (String name : NAMES.get(meaning)) {
      for (String column : header) {
        if (column.strip().toLowerCase(Locale.ROOT).equals(name)) {
          return column;
        }
      }
    }
    return null;
  }

  /**
   * Says whether a first line is a header that is understood without help.
   *
   * @param header the cells of the first line
   * @return whether it names an input or an output, or MLflow's traces
   */
  public static boolean isRecognised(List<String> header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return header.size() > 1
        && (NAMES.get("input").stream().anyMatch(names::contains)
            || NAMES.get("output").stream().anyMatch(names::contains)
            || names.contains("trace"));
  }
}
