package dev.judgeworkshop.annotations.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import of annotations.
 *
 * @param id its id
 * @param workshopId where they go
 * @param format what the file looks like
 * @param state how far the work is
 * @param done how many annotations of the file are here now, those that were here before among them
 * @param failed how many made none; see its errors
 * @param total how many the file has; absent until it was read
 * @param createdAt when it was asked for
 * @param startedAt when a replica took it
 * @param finishedAt when it ended
 * @param error why it has failed
 * @param version its ETag
 */
@Schema(
    name = "AnnotationImport",
    requiredProperties = {
      "id",
      "workshopId",
      "format",
      "state",
      "done",
      "failed",
      "createdAt",
      "version"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationImportResponse(
    UUID id,
    UUID workshopId,
    ImportFormat format,
    WorkState state,
    int done,
    int failed,
    @Nullable Integer total,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {}
