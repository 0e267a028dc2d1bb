package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call that the application's model asked for.
 *
 * @param id names the call in the message that answers it; absent in some records
 * @param name the tool
 * @param arguments as the model wrote them, usually JSON
 */
@Schema(requiredProperties = {"name", "arguments"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCall(@Nullable String id, String name, String arguments) {}
