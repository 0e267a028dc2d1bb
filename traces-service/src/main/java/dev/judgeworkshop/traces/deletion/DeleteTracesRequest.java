package dev.judgeworkshop.traces.deletion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.judgeworkshop.traces.search.TraceCriteria;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which traces to delete; exactly one of the three is given.
 *
 * @param workshopId the workshop
 * @param traceIds these, 1 to 5,000
 * @param criteria those that it holds for now
 * @param all every trace of the workshop
 */
@Schema(name = "DeleteTraces", requiredProperties = "workshopId")
public record DeleteTracesRequest(
    @NotNull UUID workshopId,
    @Size(min = 1, max = 5_000) @Nullable List<@NotNull UUID> traceIds,
    @Valid @Nullable TraceCriteria criteria,
    @Nullable Boolean all) {

  /**
   * Checks that it is said once which traces are meant; nobody deletes all by leaving something
   * out.
   *
   * @return whether exactly one is given
   */
  @JsonIgnore
  @AssertTrue(
      message = "exactly one of traceIds, criteria that ask for something, and all must be given")
  boolean isUnambiguous() {
    int given = traceIds == null ? 0 : 1;
    given += criteria == null || criteria.isEmpty() ? 0 : 1;
    given += Boolean.TRUE.equals(all) ? 1 : 0;
    return given == 1;
  }
}
