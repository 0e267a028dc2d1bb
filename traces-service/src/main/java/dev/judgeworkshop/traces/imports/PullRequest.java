package dev.judgeworkshop.traces.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to pull from an MLflow tracking server.
 *
 * @param workshopId the workshop
 * @param url the server's base, such as {@code https://mlflow.example.org}
 * @param token sent as a bearer token; kept only while the import is under way, never shown
 * @param experimentIds of these experiments, 1 to 20
 * @param filter in MLflow's own language, such as {@code trace.status = 'OK'}
 * @param maxTraces how many at most, 1 to 5,000
 */
@Schema(
    name = "PullFromMlflow",
    requiredProperties = {"workshopId", "url", "experimentIds", "maxTraces"})
public record PullRequest(
    @NotNull UUID workshopId,
    @NotBlank @Size(max = 500) String url,
    @Size(min = 1, max = 4_000)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must be one line")
        @Schema(writeOnly = true)
        @Nullable String token,
    @NotEmpty @Size(max = 20)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String> experimentIds,
    @Size(max = 1_000) @Nullable String filter,
    @NotNull @Min(1) @Max(5_000) Integer maxTraces) {

  /** Never the token. */
  @Override
  public String toString() {
    return "PullRequest[" + workshopId + ", " + url + "]";
  }
}
