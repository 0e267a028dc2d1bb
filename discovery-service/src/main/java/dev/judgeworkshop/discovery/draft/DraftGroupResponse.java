package dev.judgeworkshop.discovery.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One group in full.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param title what the question asks
 * @param description what it means; absent when nothing is said
 * @param scale what it is answered on
 * @param required whether an annotation must answer it
 * @param itemIds its items, in their order
 * @param evidence how many traces its items rest on; the question names the first 200 of them
 * @param questionId the question that it became; absent before the first publication
 * @param rubricVersion the version of the rubric that first had it so
 * @param isPublished whether the rubric has it as it is now
 * @param publishedAt when it was last published
 * @param version counts the changes from 1; the ETag
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "DraftGroup",
    requiredProperties = {
      "id",
      "workshopId",
      "title",
      "scale",
      "required",
      "itemIds",
      "evidence",
      "isPublished",
      "version",
      "createdAt",
      "updatedAt"
    })
public record DraftGroupResponse(
    UUID id,
    UUID workshopId,
    String title,
    @Nullable String description,
    GroupScale scale,
    boolean required,
    List<UUID> itemIds,
    long evidence,
    @Nullable UUID questionId,
    @Nullable Long rubricVersion,
    boolean isPublished,
    @Nullable Instant publishedAt,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  /** Keeps its own copy of the items. */
  public DraftGroupResponse {
    itemIds = List.copyOf(itemIds);
  }
}
