package dev.judgeworkshop.discovery.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.Lacking;
import dev.judgeworkshop.discovery.client.traces.TraceSummaryView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One feedback in a list.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId who gave it
 * @param label the verdict
 * @param reasonPreview the first 280 characters of the reason
 * @param version counts the changes from 1
 * @param updatedAt when it was last changed
 * @param authorName how the author is called; to facilitators
 * @param inputPreview how the trace's input begins; to facilitators
 * @param outputPreview how its output begins; to facilitators
 * @param lacking what could not be found out now; absent when nothing lacks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    requiredProperties = {
      "id",
      "traceId",
      "userId",
      "label",
      "reasonPreview",
      "version",
      "updatedAt"
    })
public record FeedbackSummary(
    UUID id,
    UUID traceId,
    UUID userId,
    Label label,
    String reasonPreview,
    long version,
    Instant updatedAt,
    @Nullable String authorName,
    @Nullable String inputPreview,
    @Nullable String outputPreview,
    @Nullable List<Lacking> lacking) {

  static FeedbackSummary of(FeedbackRow row, Display display) {
    TraceSummaryView trace = display.trace(row.traceId());
    return new FeedbackSummary(
        row.id(),
        row.traceId(),
        row.userId(),
        row.label(),
        row.reasonPreview(),
        row.version(),
        row.updatedAt(),
        display.name(row.userId()),
        trace == null ? null : trace.inputPreview(),
        trace == null ? null : trace.outputPreview(),
        display.lacking(row.userId(), row.traceId()));
  }
}
