package dev.judgeworkshop.annotations.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a file has it.
 *
 * @param line where it begins, from 1
 * @param traceId the trace's id
 * @param rater the rater's e-mail or id
 * @param ratings one per question
 * @param comment on the trace
 */
record ImportedAnnotation(
    int line,
    String traceId,
    String rater,
    List<ImportedRating> ratings,
    @Nullable String comment) {}
