package dev.judgeworkshop.traces.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One import and how far it is.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param fileName as the sender named it
 * @param format what the file is
 * @param state whether it waits, runs, or how it ended
 * @param done traces that were made or updated, or that would be
 * @param failed records of the file with a flaw; see the list of errors
 * @param total lines that are not blank; absent where lines are not what the file is made of
 * @param bytesDone how much of the file is read
 * @param bytesTotal the size of the file, inflated
 * @param dryRun whether nothing is stored
 * @param createdAt when the file was stored
 * @param startedAt when the first line was read
 * @param finishedAt when it ended
 * @param error why it failed as a whole
 * @param version changes whenever anything here does; the ETag
 */
@Schema(
    name = "Import",
    requiredProperties = {
      "id",
      "workshopId",
      "fileName",
      "format",
      "state",
      "done",
      "failed",
      "bytesDone",
      "bytesTotal",
      "dryRun",
      "createdAt",
      "version"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResponse(
    UUID id,
    UUID workshopId,
    String fileName,
    ImportFormat format,
    WorkState state,
    long done,
    long failed,
    @Nullable Long total,
    long bytesDone,
    long bytesTotal,
    boolean dryRun,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {}
