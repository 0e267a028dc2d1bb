package dev.judgeworkshop.traces.dataset;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which traces a new dataset holds. Its order is chronological, however they are named.
 *
 * @param kind how they are chosen
 * @param n how many, 1 to 5,000; only and always with {@link DatasetOperation#FIRST_N}
 * @param traceIds which, 1 to 5,000; only and always with {@link DatasetOperation#TRACES}
 */
@Schema(requiredProperties = "kind")
public record TraceSelection(
    @NotNull DatasetOperation kind,
    @Min(1) @Max(5_000) @Nullable Integer n,
    @Size(min = 1, max = 5_000) @Nullable List<@NotNull UUID> traceIds) {

  /**
   * Checks that exactly the parameter that the kind needs is given.
   *
   * @return whether {@code n} and {@code traceIds} fit the kind
   */
  @AssertTrue(message = "FIRST_N needs n, TRACES needs traceIds, and no other kind takes them")
  boolean isComplete() {
    return (n != null) == (kind == DatasetOperation.FIRST_N)
        && (traceIds != null) == (kind == DatasetOperation.TRACES);
  }
}
