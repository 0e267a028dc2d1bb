package dev.judgeworkshop.annotations.annotation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far everybody is.
 *
 * @param questions of the current rubric
 * @param annotations complete ones
 * @param drafts those that are not complete
 * @param members those who have saved something, the busiest first, at most 1,000
 */
@Schema(
    name = "WorkshopProgress",
    requiredProperties = {"questions", "annotations", "drafts", "members"})
record WorkshopProgressResponse(
    int questions, long annotations, long drafts, List<RaterProgress> members) {}
