package dev.judgeworkshop.judge.client.annotations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the ground truth of a question.
 *
 * @param items at most as many as were asked for
 * @param next where to go on; absent on the last page
 * @param version changes when any rating of the workshop does; absent from a peer that does not
 *     tell
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroundTruthPageView(
    List<GroundTruthView> items, @Nullable String next, @Nullable String version) {}
