package dev.judgeworkshop.traces.imports;

import java.util.Set;

/** What a file may be; recognised by its beginning, unless the sender says it. */
public enum ImportFormat {
  /** One JSON object per line, in UTF-8: the own format, or OpenAI's messages. */
  JSON_LINES,
  /** The same in one JSON list. */
  JSON_ARRAY,
  /** Rows with a header; also what MLflow's search_traces gives. */
  CSV,
  /** MLflow's trace JSON, both generations. */
  MLFLOW("traces"),
  /** OTLP/JSON, also as Tempo answers it. */
  OTLP("resourceSpans", "resource_spans", "batches"),
  /** Jaeger's JSON. */
  JAEGER("data"),
  /** What Langfuse exports. */
  LANGFUSE("data");

  private final Set<String> lists;

  ImportFormat(String... lists) {
    this.lists = Set.of(lists);
  }

  /** Where a document of this format has its list of records. */
  Set<String> lists() {
    return lists;
  }
}
