package dev.judgeworkshop.discovery.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.ScaleType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One group in a list.
 *
 * @param id its id
 * @param title what the question asks
 * @param scaleType what it is answered on
 * @param items how many items it has
 * @param questionId the question that it became; absent before the first publication
 * @param isPublished whether the rubric has it as it is now
 * @param version counts the changes from 1
 * @param updatedAt when it was last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    requiredProperties = {
      "id",
      "title",
      "scaleType",
      "items",
      "isPublished",
      "version",
      "updatedAt"
    })
public record DraftGroupSummary(
    UUID id,
    String title,
    ScaleType scaleType,
    long items,
    @Nullable UUID questionId,
    boolean isPublished,
    long version,
    Instant updatedAt) {}
