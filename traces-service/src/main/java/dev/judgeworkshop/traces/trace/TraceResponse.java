package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One trace in full, or as much of it as was asked for.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param externalId its id where it came from; absent when it had none
 * @param input the text to show
 * @param output the text to show
 * @param messages the conversation; absent when it is none
 * @param context what came with it, any JSON
 * @param metadata a JSON object
 * @param createdAt its place in the chronological order
 * @param hasError whether the run, or a step of it, failed
 * @param spanCount how many spans it has; they are a list of their own
 * @param version counts the changes from 1; the ETag
 */
@Schema(
    name = "Trace",
    requiredProperties = {
      "id",
      "workshopId",
      "input",
      "output",
      "createdAt",
      "hasError",
      "spanCount",
      "version"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceResponse(
    UUID id,
    UUID workshopId,
    @Nullable String externalId,
    String input,
    String output,
    @Schema(type = SchemaType.ARRAY, implementation = Message.class) @Nullable RawJson messages,
    @Schema(implementation = Object.class) @Nullable RawJson context,
    @Schema(implementation = Map.class) @Nullable RawJson metadata,
    Instant createdAt,
    boolean hasError,
    int spanCount,
    long version) {}
