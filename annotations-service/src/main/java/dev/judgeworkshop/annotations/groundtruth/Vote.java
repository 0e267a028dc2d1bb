package dev.judgeworkshop.annotations.groundtruth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many raters gave a value.
 *
 * @param value on the question's scale
 * @param raters how many gave it, at least one
 */
@Schema(requiredProperties = {"value", "raters"})
public record Vote(int value, int raters) {

  /**
   * Counts values.
   *
   * @param values in any order
   * @return one vote for each different value, the lowest first
   */
  public static List<Vote> count(Short[] values) {
    Short[] sorted = values.clone();
    Arrays.sort(sorted);
    List<Vote> votes = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || !sorted[i].equals(sorted[from])) {
        votes.add(new Vote(sorted[from], i - from));
        from = i;
      }
    }
    return votes;
  }
}
