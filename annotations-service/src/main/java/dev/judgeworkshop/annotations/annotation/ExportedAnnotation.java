package dev.judgeworkshop.annotations.annotation;

import org.jspecify.annotations.Nullable;

/**
 * An annotation with what others call its trace and its rater.
 *
 * @param annotation as it is stored
 * @param externalId the trace's id where it came from
 * @param raterName how the rater is shown
 */
record ExportedAnnotation(
    Annotation annotation, @Nullable String externalId, @Nullable String raterName) {}
