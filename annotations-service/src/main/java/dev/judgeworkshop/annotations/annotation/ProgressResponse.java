package dev.judgeworkshop.annotations.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the caller is.
 *
 * @param annotated how many traces of the workshop the caller has annotated
 */
@Schema(
    name = "Progress",
    requiredProperties = {"annotated"})
record ProgressResponse(int annotated) {}
