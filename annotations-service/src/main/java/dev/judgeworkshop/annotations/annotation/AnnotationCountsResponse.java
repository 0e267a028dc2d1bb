package dev.judgeworkshop.annotations.annotation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many annotations some workshops have.
 *
 * @param items those that have any
 */
@Schema(
    name = "AnnotationCounts",
    requiredProperties = {"items"})
record AnnotationCountsResponse(List<AnnotationCount> items) {}
