package dev.judgeworkshop.judge.client.traces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a trace's text.
 *
 * @param traceId the trace
 * @param input what the application was asked; possibly long
 * @param output what it answered; possibly long
 * @param context what it knew, any JSON; absent without any
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TraceTextView(
    UUID traceId, @Nullable String input, @Nullable String output, @Nullable JsonNode context) {

  /**
   * The context as text.
   *
   * @return text as it is, other JSON as JSON; empty without any
   */
  public String contextText() {
    if (context == null || context.isNull()) {
      return "";
    }
    return context.isTextual() ? context.textValue() : context.toString();
  }
}
