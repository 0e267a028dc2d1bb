package dev.judgeworkshop.discovery.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One draft rubric item in a list.
 *
 * @param id its id
 * @param textPreview the first 280 characters of the statement
 * @param source where it comes from
 * @param sourceId what it was promoted from; absent with MANUAL
 * @param groupId the group that it is in; absent when it is in none
 * @param evidence how many traces show it
 * @param position its place in the order
 * @param version counts the changes of text and evidence from 1
 * @param updatedAt when it was last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    requiredProperties = {
      "id",
      "textPreview",
      "source",
      "evidence",
      "position",
      "version",
      "updatedAt"
    })
public record DraftRubricItemSummary(
    UUID id,
    String textPreview,
    Source source,
    @Nullable UUID sourceId,
    @Nullable UUID groupId,
    long evidence,
    long position,
    long version,
    Instant updatedAt) {}
