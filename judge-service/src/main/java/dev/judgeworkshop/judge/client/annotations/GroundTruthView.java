package dev.judgeworkshop.judge.client.annotations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
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
 * @param ratings what each of them said; absent from a peer that does not tell
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroundTruthView(
    UUID traceId,
    @Nullable Double value,
    boolean contested,
    int raters,
    String part,
    @Nullable List<RatingView> ratings) {

  /**
   * Whether a judge may learn from it.
   *
   * @return true for a tuning trace with an uncontested truth that is a rating
   */
  public boolean isTuning() {
    return "TUNING".equals(part)
        && !contested
        && value != null
        && value.doubleValue() == Math.rint(value);
  }

  /**
   * Why the raters rated as they did.
   *
   * @return what they wrote, empty when nobody did
   */
  public List<String> comments() {
    return ratings == null
        ? List.of()
        : ratings.stream()
            .map(RatingView::comment)
            .filter(comment -> comment != null && !comment.isBlank())
            .toList();
  }

  /**
   * One person's rating.
   *
   * @param userId who
   * @param value what
   * @param comment why; absent without one
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record RatingView(UUID userId, @Nullable Double value, @Nullable String comment) {}
}
