package dev.judgeworkshop.judge.judging;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people said of the trace of a judge evaluation, when its run began.
 *
 * @param ratings each person's rating
 * @param comments why, in no order
 */
@Schema(
    name = "HumanRatings",
    requiredProperties = {"ratings", "comments"})
public record HumanRatingsResponse(List<PersonRating> ratings, List<String> comments) {

  /**
   * One person's rating.
   *
   * @param userId who
   * @param rating what
   */
  @Schema(
      name = "PersonRating",
      requiredProperties = {"userId", "rating"})
  public record PersonRating(UUID userId, double rating) {}
}
