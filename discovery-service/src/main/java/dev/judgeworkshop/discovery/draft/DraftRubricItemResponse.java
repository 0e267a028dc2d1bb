package dev.judgeworkshop.discovery.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One draft rubric item in full.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param text the statement
 * @param source where it comes from
 * @param sourceId what it was promoted from; absent with MANUAL
 * @param groupId the group that it is in; absent when it is in none
 * @param evidenceTraceIds the traces that show it, by id
 * @param position its place in the order
 * @param createdBy who made it
 * @param version counts the changes of text and evidence from 1; the ETag
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "DraftRubricItem",
    requiredProperties = {
      "id",
      "workshopId",
      "text",
      "source",
      "evidenceTraceIds",
      "position",
      "createdBy",
      "version",
      "createdAt",
      "updatedAt"
    })
public record DraftRubricItemResponse(
    UUID id,
    UUID workshopId,
    String text,
    Source source,
    @Nullable UUID sourceId,
    @Nullable UUID groupId,
    List<UUID> evidenceTraceIds,
    long position,
    UUID createdBy,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  /** Keeps its own copy of the evidence. */
  public DraftRubricItemResponse {
    evidenceTraceIds = List.copyOf(evidenceTraceIds);
  }
}
