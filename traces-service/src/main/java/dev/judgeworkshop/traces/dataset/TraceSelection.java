package dev.judgeworkshop.traces.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.judgeworkshop.traces.search.TraceCriteria;
import jakarta.validation.Valid;
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
 * @param n how many, 1 to 5,000; only and always with {@link DatasetOperation#FIRST_N} and {@link
 *     DatasetOperation#RANDOM_N}
 * @param traceIds which, 1 to 5,000; only and always with {@link DatasetOperation#TRACES}
 * @param seed decides the random choice, 0 or more: the same seed, the same traces; only with
 *     {@link DatasetOperation#RANDOM_N}, drawn when it is absent
 * @param criteria what they are found by; only and always with {@link DatasetOperation#FILTER}
 * @param datasetIds the sources, 2 to 20; only and always with {@link DatasetOperation#UNION},
 *     {@link DatasetOperation#INTERSECTION} and {@link DatasetOperation#SUBTRACTION}
 */
@Schema(requiredProperties = "kind")
public record TraceSelection(
    @NotNull DatasetOperation kind,
    @Min(1) @Max(5_000) @Nullable Integer n,
    @Size(min = 1, max = 5_000) @Nullable List<@NotNull UUID> traceIds,
    @Min(0) @Nullable Integer seed,
    @Valid @Nullable TraceCriteria criteria,
    @Size(min = 2, max = 20) @Nullable List<@NotNull UUID> datasetIds) {

  /**
   * Checks that exactly the parameters that the kind needs are given.
   *
   * @return whether they fit the kind
   */
  @JsonIgnore
  @AssertTrue(
      message =
          "FIRST_N and RANDOM_N need n, TRACES needs traceIds, FILTER needs criteria, UNION,"
              + " INTERSECTION and SUBTRACTION need datasetIds, RANDOM_N may have a seed, and no"
              + " other kind takes them")
  boolean isComplete() {
    return (n != null) == kind.takesNumber()
        && (traceIds != null) == (kind == DatasetOperation.TRACES)
        && (criteria != null) == (kind == DatasetOperation.FILTER)
        && (datasetIds != null) == kind.takesDatasets()
        && (seed == null || kind == DatasetOperation.RANDOM_N);
  }

  /**
   * Checks that the kind can be asked for.
   *
   * @return false for what only an assignment makes
   */
  @JsonIgnore
  @AssertTrue(message = "an assignment is made at the dataset")
  boolean isForDatasets() {
    return kind != DatasetOperation.ASSIGNMENT;
  }
}
