package dev.judgeworkshop.annotations.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the caller is.
 *
 * @param annotated how many traces of the workshop the caller has annotated
 * @param drafts how many more the caller has begun
 */
@Schema(
    name = "Progress",
    requiredProperties = {"annotated", "drafts"})
record ProgressResponse(int annotated, int drafts) {}
