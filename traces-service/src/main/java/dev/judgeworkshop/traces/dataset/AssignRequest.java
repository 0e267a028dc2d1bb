package dev.judgeworkshop.traces.dataset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person is to work on.
 *
 * @param traceIds traces of the dataset, 1 to 5,000
 */
@Schema(name = "Assign", requiredProperties = "traceIds")
public record AssignRequest(@NotNull @Size(min = 1, max = 5_000) List<@NotNull UUID> traceIds) {}
