package dev.judgeworkshop.judge.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a run as it is exported.
 *
 * @param id the judge evaluation
 * @param traceId the trace
 * @param value the judge's rating; null when it failed
 * @param reasoning why; null when it failed
 * @param failure why there is no rating; null with one
 * @param truth what the humans said; null when contested or unlabelled
 * @param part the part of the split; null when nobody annotated the trace
 * @param mapped whether the rating had to be mapped to the scale
 */
public record ExportedItem(
    UUID id,
    UUID traceId,
    @Nullable Integer value,
    @Nullable String reasoning,
    @Nullable String failure,
    @Nullable Integer truth,
    @Nullable String part,
    boolean mapped) {}
