package dev.judgeworkshop.discovery.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.Lacking;
import dev.judgeworkshop.discovery.client.traces.TraceSummaryView;
import dev.judgeworkshop.model.Phase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One note in a list.
 *
 * @param id its id
 * @param traceId the trace; absent for a note in general
 * @param userId who wrote it
 * @param textPreview the first 280 characters of the text
 * @param phase the phase that the workshop was in
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
      "userId",
      "textPreview",
      "phase",
      "version",
      "createdAt",
      "updatedAt"
    })
public record NoteSummary(
    UUID id,
    @Nullable UUID traceId,
    UUID userId,
    String textPreview,
    Phase phase,
    long version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String authorName,
    @Nullable String inputPreview,
    @Nullable String outputPreview,
    @Nullable List<Lacking> lacking) {

  static NoteSummary of(NoteRow row, Display display) {
    UUID traceId = row.traceId();
    TraceSummaryView trace = traceId == null ? null : display.trace(traceId);
    return new NoteSummary(
        row.id(),
        row.traceId(),
        row.userId(),
        row.textPreview(),
        row.phase(),
        row.version(),
        row.createdAt(),
        row.updatedAt(),
        display.name(row.userId()),
        trace == null ? null : trace.inputPreview(),
        trace == null ? null : trace.outputPreview(),
        display.lacking(row.userId(), row.traceId()));
  }
}
