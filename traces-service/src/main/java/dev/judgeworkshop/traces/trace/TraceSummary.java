package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One trace in a list.
 *
 * @param id its id
 * @param externalId its id where it came from; absent when it had none
 * @param inputPreview the first 280 characters of the input
 * @param outputPreview the first 280 characters of the output
 * @param inputChars the length of the input in characters
 * @param outputChars the length of the output in characters
 * @param messageCount how many messages its conversation has; 0 when it is none
 * @param payloadBytes the size of its payload in bytes
 * @param createdAt its place in the chronological order
 * @param hasError whether the run, or a step of it, failed
 * @param spanCount how many spans it has
 * @param importedAt when it was written last
 */
@Schema(
    requiredProperties = {
      "id",
      "inputPreview",
      "outputPreview",
      "inputChars",
      "outputChars",
      "messageCount",
      "payloadBytes",
      "createdAt",
      "hasError",
      "spanCount",
      "importedAt"
    })
public record TraceSummary(
    UUID id,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String externalId,
    String inputPreview,
    String outputPreview,
    int inputChars,
    int outputChars,
    int messageCount,
    long payloadBytes,
    Instant createdAt,
    boolean hasError,
    int spanCount,
    Instant importedAt) {}
