package dev.judgeworkshop.discovery.disagreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.Lacking;
import dev.judgeworkshop.discovery.client.traces.TraceSummaryView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a trace was labelled, in lists.
 *
 * @param traceId the trace
 * @param reviewers how many people gave feedback on it
 * @param good how many found it good
 * @param bad how many found it bad
 * @param severity how far they disagree: mixed labels HIGH, all BAD MEDIUM, all GOOD LOW; absent
 *     with fewer than two reviewers
 * @param inputPreview how the trace's input begins
 * @param outputPreview how its output begins
 * @param lacking what could not be found out now; absent when nothing lacks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "TraceLabels",
    requiredProperties = {"traceId", "reviewers", "good", "bad"})
public record TraceLabelsResponse(
    UUID traceId,
    long reviewers,
    long good,
    long bad,
    @Nullable Severity severity,
    @Nullable String inputPreview,
    @Nullable String outputPreview,
    @Nullable List<Lacking> lacking) {

  static TraceLabelsResponse of(TraceLabels labels, Display display) {
    TraceSummaryView trace = display.trace(labels.traceId());
    return new TraceLabelsResponse(
        labels.traceId(),
        labels.reviewers(),
        labels.good(),
        labels.bad(),
        labels.severity(),
        trace == null ? null : trace.inputPreview(),
        trace == null ? null : trace.outputPreview(),
        display.lacking(null, labels.traceId()));
  }
}
