package dev.judgeworkshop.traces.dataset;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One dataset; its traces are a list of their own.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param name shown to facilitators
 * @param traceCount how many traces it holds
 * @param operation how they were chosen
 * @param version always 1: a dataset does not change; the ETag
 * @param createdAt when it was made
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
public record DatasetResponse(
    UUID id,
    UUID workshopId,
    String name,
    int traceCount,
    DatasetOperation operation,
    long version,
    Instant createdAt) {}
