package dev.judgeworkshop.traces.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.judgeworkshop.traces.search.TraceCriteria;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One dataset; its traces are a list of their own.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param name shown to facilitators
 * @param traceCount how many traces it holds
 * @param operation how they were chosen
 * @param version changes only when traces that it holds are deleted; the ETag
 * @param createdAt when it was made
 * @param n how many were asked for, of the first or at random
 * @param seed what the random choice followed from
 * @param criteria what its traces were found by; only in the details
 * @param sourceIds what it was made of, in order; only in the details
 */
@Schema(
    name = "Dataset",
    requiredProperties = {
      "id",
      "workshopId",
      "name",
      "traceCount",
      "operation",
      "version",
      "createdAt"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetResponse(
    UUID id,
    UUID workshopId,
    String name,
    int traceCount,
    DatasetOperation operation,
    long version,
    Instant createdAt,
    @Nullable Integer n,
    @Nullable Integer seed,
    @Schema(implementation = TraceCriteria.class) @JsonRawValue @Nullable String criteria,
    @Nullable List<UUID> sourceIds) {

  /** As lists show it. */
  public DatasetResponse(
      UUID id,
      UUID workshopId,
      String name,
      int traceCount,
      DatasetOperation operation,
      long version,
      Instant createdAt,
      @Nullable Integer n,
      @Nullable Integer seed) {
    this(id, workshopId, name, traceCount, operation, version, createdAt, n, seed, null, null);
  }

  /** Keeps its own copy. */
  public DatasetResponse {
    sourceIds = sourceIds == null ? null : List.copyOf(sourceIds);
  }

  DatasetResponse madeOf(List<UUID> sources) {
    return new DatasetResponse(
        id,
        workshopId,
        name,
        traceCount,
        operation,
        version,
        createdAt,
        n,
        seed,
        criteria,
        sources.isEmpty() ? null : sources);
  }
}
