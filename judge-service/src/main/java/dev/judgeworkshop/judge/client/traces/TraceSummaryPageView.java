package dev.judgeworkshop.judge.client.traces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of some traces' summaries.
 *
 * @param items those that are there
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TraceSummaryPageView(List<TraceSummaryView> items) {

  /**
   * What is read of a trace's summary.
   *
   * @param id the trace
   * @param externalId what the system that it comes from calls it; absent without one
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record TraceSummaryView(UUID id, @Nullable String externalId) {}
}
