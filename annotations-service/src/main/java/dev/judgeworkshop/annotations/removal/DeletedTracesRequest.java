package dev.judgeworkshop.annotations.removal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Traces that are gone.
 *
 * @param traceIds 1 to 200
 */
@Schema(
    name = "DeletedTraces",
    requiredProperties = {"traceIds"})
record DeletedTracesRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> traceIds) {}
