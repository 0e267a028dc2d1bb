package dev.judgeworkshop.annotations.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a phase's preconditions ask for.
 *
 * @param questions how many the current rubric has
 * @param annotations how many the workshop has
 */
@Schema(
    name = "WorkshopCounts",
    requiredProperties = {"questions", "annotations"})
record CountsResponse(int questions, long annotations) {}
