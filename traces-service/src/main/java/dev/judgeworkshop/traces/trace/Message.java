package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param role {@code system}, {@code user}, {@code assistant}, {@code tool} or what the record says
 * @param content its text; absent when it only calls tools
 * @param name who or which tool speaks
 * @param toolCallId the call that is answered
 * @param toolCalls the calls that are asked for; absent when there are none
 */
@Schema(requiredProperties = "role")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Message(
    String role,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String content,
    @Nullable String name,
    @Nullable String toolCallId,
    List<ToolCall> toolCalls) {

  /** Keeps its own copy. */
  public Message {
    toolCalls = List.copyOf(toolCalls);
  }
}
