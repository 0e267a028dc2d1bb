package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.SpanKind;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of a span say, by the conventions that are in use: OpenTelemetry's {@code
 * gen_ai.*}, OpenInference, OpenLLMetry (traceloop), MLflow, Langfuse.
 */
final class SpanFactsReader {

  private static final Map<String, SpanKind> KINDS =
      Map.ofEntries(
          Map.entry("llm", SpanKind.LLM),
          Map.entry("chat_model", SpanKind.LLM),
          Map.entry("generation", SpanKind.LLM),
          Map.entry("chat", SpanKind.LLM),
          Map.entry("completion", SpanKind.LLM),
          Map.entry("text_completion", SpanKind.LLM),
          Map.entry("generate_content", SpanKind.LLM),
          Map.entry("tool", SpanKind.TOOL),
          Map.entry("execute_tool", SpanKind.TOOL),
          Map.entry("retriever", SpanKind.RETRIEVER),
          Map.entry("retrieval", SpanKind.RETRIEVER),
          Map.entry("reranker", SpanKind.RETRIEVER),
          Map.entry("agent", SpanKind.AGENT),
          Map.entry("invoke_agent", SpanKind.AGENT),
          Map.entry("create_agent", SpanKind.AGENT),
          Map.entry("chain", SpanKind.CHAIN),
          Map.entry("workflow", SpanKind.CHAIN),
          Map.entry("invoke_workflow", SpanKind.CHAIN),
          Map.entry("task", SpanKind.CHAIN),
          Map.entry("embedding", SpanKind.EMBEDDING),
          Map.entry("embeddings", SpanKind.EMBEDDING));

  private static final String[] KIND = {
    "gen_ai.operation.name",
    "openinference.span.kind",
    "traceloop.span.kind",
    "mlflow.spanType",
    "langfuse.observation.type",
    "llm.request.type"
  };

  private static final String[] MODEL = {
    "gen_ai.response.model",
    "gen_ai.request.model",
    "llm.model_name",
    "embedding.model_name",
    "ai.model.id"
  };

  private static final String[] INPUT_TOKENS = {
    "gen_ai.usage.input_tokens",
    "gen_ai.usage.prompt_tokens",
    "llm.token_count.prompt",
    "ai.usage.promptTokens"
  };

  private static final String[] OUTPUT_TOKENS = {
    "gen_ai.usage.output_tokens",
    "gen_ai.usage.completion_tokens",
    "llm.token_count.completion",
    "ai.usage.completionTokens"
  };

  private SpanFactsReader() {}

  /** The kind by its name; {@code OTHER} for a name that is not known. */
  static SpanKind kind(@Nullable String name) {
    return name == null
        ? SpanKind.OTHER
        : KINDS.getOrDefault(name.toLowerCase(Locale.ROOT), SpanKind.OTHER);
  }

  static SpanKind kind(ObjectNode attributes) {
    for (String key : KIND) {
      SpanKind kind = kind(attributes.path(key).textValue());
      if (kind != SpanKind.OTHER) {
        return kind;
      }
    }
    if (attributes.has("gen_ai.tool.name")) {
      return SpanKind.TOOL;
    }
    return model(attributes) != null && inputTokens(attributes) != null
        ? SpanKind.LLM
        : SpanKind.OTHER;
  }

  static @Nullable String model(ObjectNode attributes) {
    JsonNode found = first(attributes, MODEL);
    return found == null ? null : found.asText();
  }

  static @Nullable Long inputTokens(ObjectNode attributes) {
    return tokens(attributes, "input_tokens", INPUT_TOKENS);
  }

  static @Nullable Long outputTokens(ObjectNode attributes) {
    return tokens(attributes, "output_tokens", OUTPUT_TOKENS);
  }

  private static @Nullable Long tokens(ObjectNode attributes, String inUsage, String... keys) {
    JsonNode found = first(attributes, keys);
    return count(found != null ? found : attributes.path("mlflow.chat.tokenUsage").path(inUsage));
  }

  /** A number of tokens; instrumentations also write it as text. */
  static @Nullable Long count(JsonNode value) {
    try {
      return value.isNumber() || value.isTextual()
          ? (Long) Math.max(0, Long.parseLong(value.asText().strip()))
          : null;
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  static @Nullable JsonNode first(JsonNode attributes, String... keys) {
    for (String key : keys) {
      if (attributes.hasNonNull(key)) {
        return attributes.get(key);
      }
    }
    return null;
  }
}
