package dev.judgeworkshop.annotations.rubric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.ScaleType;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a question is answered on.
 *
 * @param type LIKERT 1 to 5, BINARY 0 or 1, FREEFORM text
 * @param labels a word for each value, the lowest first: 5 for LIKERT, 2 for BINARY, or none
 * @param anchors what has to be true of a trace that gets the value, the lowest first: 5 for
 *     LIKERT, 2 for BINARY, or none
 */
@Schema(requiredProperties = {"type"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scale(
    @NotNull ScaleType type, @Nullable List<String> labels, @Nullable List<String> anchors) {

  private static final int LIKERT_HIGHEST = 5;

  /** Keeps its own copies; an empty list is none. */
  public Scale {
    labels = copy(labels);
    anchors = copy(anchors);
  }

  private static @Nullable List<String> copy(@Nullable List<String> texts) {
    return texts == null || texts.isEmpty() ? null : texts.stream().toList();
  }

  /**
   * Whether it is answered by a number.
   *
   * @return false for FREEFORM
   */
  @JsonIgnore
  public boolean isScored() {
    return type != ScaleType.FREEFORM;
  }

  /**
   * The lowest value of a scored scale.
   *
   * @return 1 for LIKERT, 0 for BINARY
   */
  public int lowest() {
    return type == ScaleType.LIKERT ? 1 : 0;
  }

  /**
   * The highest value of a scored scale.
   *
   * @return 5 for LIKERT, 1 for BINARY
   */
  public int highest() {
    return type == ScaleType.LIKERT ? LIKERT_HIGHEST : 1;
  }

  /**
   * How many values a scored scale has.
   *
   * @return 5 for LIKERT, 2 for BINARY
   */
  public int size() {
    return highest() - lowest() + 1;
  }

  /**
   * Whether a scored scale has a value.
   *
   * @param value any number
   * @return whether it lies on the scale
   */
  public boolean has(int value) {
    return value >= lowest() && value <= highest();
  }
}
