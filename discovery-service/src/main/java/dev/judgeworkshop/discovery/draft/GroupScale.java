package dev.judgeworkshop.discovery.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.discovery.text.Texts;
import dev.judgeworkshop.model.ScaleType;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the group's question will be answered on.
 *
 * @param type LIKERT 1 to 5, BINARY 0 or 1, FREEFORM text
 * @param labels a word for each value, the lowest first: 5 for LIKERT, 2 for BINARY, or none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"type"})
public record GroupScale(
    @NotNull ScaleType type,
    @Nullable
        List<
            @NotBlank @Size(max = 100)
            @Pattern(regexp = Texts.STORABLE, message = Texts.NOT_STORABLE) String>
        labels) {

  /** What a question has that nobody has thought about yet. */
  static final GroupScale DEFAULT = new GroupScale(ScaleType.LIKERT, null);

  private static final int LIKERT_VALUES = 5;
  private static final int BINARY_VALUES = 2;

  /** An empty list is none. */
  public GroupScale {
    labels = labels == null || labels.isEmpty() ? null : labels.stream().toList();
  }

  /**
   * Checks that each value has a label, or none has; its name is the field that is at fault.
   *
   * @return whether the labels fit the scale
   */
  @AssertTrue(message = "must be 5 for LIKERT, 2 for BINARY, none for FREEFORM")
  boolean isLabels() {
    return type == null || labels == null || labels.size() == values(type);
  }

  private static int values(ScaleType type) {
    return switch (type) {
      case LIKERT -> LIKERT_VALUES;
      case BINARY -> BINARY_VALUES;
      case FREEFORM -> 0;
    };
  }
}
