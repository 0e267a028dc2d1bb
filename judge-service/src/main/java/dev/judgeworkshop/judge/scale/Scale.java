package dev.judgeworkshop.judge.scale;

import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A closed range of whole numbers.
 *
 * @param low the lowest rating
 * @param high the highest rating
 */
public record Scale(int low, int high) {

  private static final Scale BINARY = new Scale(0, 1);
  private static final Scale LIKERT = new Scale(1, 5);

  /**
   * The scale of a question that can be judged.
   *
   * @param type {@link ScaleType#BINARY} or {@link ScaleType#LIKERT}
   * @return 0 to 1, or 1 to 5
   * @throws IllegalArgumentException for text
   */
  public static Scale of(ScaleType type) {
    return switch (type) {
      case BINARY -> BINARY;
      case LIKERT -> LIKERT;
      case FREEFORM -> throw new IllegalArgumentException("Text has no scale.");
    };
  }

  /**
   * How many ratings there are.
   *
   * @return 2 or 5
   */
  public int size() {
    return high - low + 1;
  }

  /**
   * All ratings, also those that nobody gave.
   *
   * @return in ascending order
   */
  public List<Integer> labels() {
    return IntStream.rangeClosed(low, high).boxed().toList();
  }

  /**
   * Whether this is a rating: a median between two ratings is none.
   *
   * @param value any number
   * @return true for a whole number within the range
   */
  public boolean contains(double value) {
    return value >= low && value <= high && value == Math.rint(value);
  }

  /**
   * The closest rating; halfway goes up.
   *
   * @param value any number
   * @return a rating of this scale
   */
  public int closest(double value) {
    return (int) Math.clamp(Math.round(value), low, high);
  }
}
