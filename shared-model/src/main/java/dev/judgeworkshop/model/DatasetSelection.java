package dev.judgeworkshop.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The traces that a round is opened on, as a facilitator chooses them and as workshops-service
 * passes them to traces-service.
 *
 * @param kind how the traces are chosen
 * @param n how many, 1 to 5,000; only and always with {@link DatasetSelectionKind#FIRST_N}
 * @param datasetId which dataset; only and always with {@link DatasetSelectionKind#DATASET}
 */
public record DatasetSelection(
    @NotNull DatasetSelectionKind kind,
    @Min(1) @Max(5_000) @Nullable Integer n,
    @Nullable UUID datasetId) {

  /** Every trace of the workshop. */
  public static final DatasetSelection ALL =
      new DatasetSelection(DatasetSelectionKind.ALL, null, null);

  /**
   * Checks that exactly the parameter that the kind needs is given.
   *
   * @return whether {@code n} and {@code datasetId} fit the kind
   */
  @JsonIgnore
  @AssertTrue(message = "FIRST_N needs n, DATASET needs datasetId, and no other kind takes them")
  boolean isComplete() {
    return (n != null) == (kind == DatasetSelectionKind.FIRST_N)
        && (datasetId != null) == (kind == DatasetSelectionKind.DATASET);
  }
}
