package dev.judgeworkshop.annotations.groundtruth;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the raters of one trace say to one question.
 *
 * @param value the majority (BINARY) or the median (LIKERT); null when they are tied
 * @param raters how many there are
 */
public record Truth(@Nullable Integer value, int raters) {

  private static final String CONTESTED = "contested";

  /**
   * The middle of the sorted values. With two values on the scale that is the majority. An even
   * number of raters whose two middle values differ is a tie, also where a number lies between
   * them: 3 and 4 are contested, not 3.5, because nobody said 3.5 and a judge cannot answer it.
   *
   * @param values at least one
   * @return the truth
   */
  public static Truth of(Short[] values) {
    Short[] sorted = values.clone();
    Arrays.sort(sorted);
    int low = sorted[(sorted.length - 1) / 2];
    int high = sorted[sorted.length / 2];
    return new Truth(low == high ? low : null, sorted.length);
  }

  /**
   * Whether the raters are tied.
   *
   * @return true without a value
   */
  public boolean isContested() {
    return value == null;
  }

  /** The stratum of the split: traces of one stratum are shared out 60 to 40. */
  String stratum() {
    return value == null ? CONTESTED : value.toString();
  }
}
