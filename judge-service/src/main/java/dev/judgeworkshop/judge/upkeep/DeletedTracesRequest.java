package dev.judgeworkshop.judge.upkeep;

import jakarta.validation.constraints.NotEmpty;
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
@Schema(name = "DeletedTraces")
record DeletedTracesRequest(@NotEmpty @Size(max = 200) List<@NotNull UUID> traceIds) {}
