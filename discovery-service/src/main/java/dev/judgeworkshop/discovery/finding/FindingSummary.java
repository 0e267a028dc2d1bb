package dev.judgeworkshop.discovery.finding;

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
 * One finding in a list.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId who noticed it
 * @param insightPreview the first 280 characters of the insight
 * @param category its kind; absent when it has none
 * @param version counts the changes from 1
 * @param createdAt when it was made
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
      "insightPreview",
      "version",
      "createdAt",
      "updatedAt"
    })
public record FindingSummary(
    UUID id,
    UUID traceId,
    UUID userId,
    String insightPreview,
    @Nullable Category category,
    long version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String authorName,
    @Nullable String inputPreview,
    @Nullable String outputPreview,
    @Nullable List<Lacking> lacking) {

  static FindingSummary of(FindingRow row, Display display) {
    TraceSummaryView trace = display.trace(row.traceId());
    return new FindingSummary(
        row.id(),
        row.traceId(),
        row.userId(),
        row.insightPreview(),
        row.category(),
        row.version(),
        row.createdAt(),
        row.updatedAt(),
        display.name(row.userId()),
        trace == null ? null : trace.inputPreview(),
        trace == null ? null : trace.outputPreview(),
        display.lacking(row.userId(), row.traceId()));
  }
}
