package dev.judgeworkshop.traces.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The last time that it was decided anew what is shown of a workshop's traces.
 *
 * @param workshopId the workshop
 * @param inputPath the path of the input; absent for the text by role
 * @param outputPath the path of the output; absent for the text by role
 * @param state whether it waits, runs, or how it ended
 * @param done traces that were looked at
 * @param changed traces that are shown otherwise since
 * @param total traces that there were when it began
 * @param createdAt when it was asked for
 * @param startedAt when the first trace was looked at
 * @param finishedAt when it ended
 * @param error why it failed
 * @param version changes whenever anything here does; the ETag
 */
@Schema(
    name = "Extraction",
    requiredProperties = {
      "workshopId",
      "state",
      "done",
      "changed",
      "total",
      "createdAt",
      "version"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractionResponse(
    UUID workshopId,
    @Nullable String inputPath,
    @Nullable String outputPath,
    WorkState state,
    long done,
    long changed,
    long total,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {}
