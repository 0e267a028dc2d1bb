package dev.judgeworkshop.judge.client.annotations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the humans said of one trace.
 *
 * @param traceId the trace
 * @param value the settled value, majority or median; absent when contested
 * @param contested whether the raters are tied
 * @param raters how many rated it
 * @param part {@code TUNING} or {@code HELD_OUT}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroundTruthView(
    UUID traceId, @Nullable Double value, boolean contested, int raters, String part) {}
