package dev.judgeworkshop.discovery.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft rubric item before it is stored.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param source where it comes from
 * @param sourceId what it is promoted from
 * @param text the statement
 * @param createdBy who makes it
 */
record NewItem(
    UUID id,
    UUID workshopId,
    Source source,
    @Nullable UUID sourceId,
    String text,
    UUID createdBy) {}
