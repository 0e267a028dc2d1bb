package dev.judgeworkshop.traces.dataset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset is divided among people.
 *
 * @param overlap how many people get each trace, 1 to 50
 * @param userIds among whom; all experts and participants when absent
 */
@Schema(name = "AssignAutomatically", requiredProperties = "overlap")
public record AssignAutomaticallyRequest(
    @NotNull @Min(1) @Max(50) Integer overlap,
    @Size(min = 1, max = 1_000) @Nullable List<@NotNull UUID> userIds) {}
