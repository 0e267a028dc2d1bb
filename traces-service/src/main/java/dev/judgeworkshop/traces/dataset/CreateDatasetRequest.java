package dev.judgeworkshop.traces.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new dataset.
 *
 * @param workshopId the workshop
 * @param name shown to facilitators, 1 to 200 characters
 * @param selection which traces it holds
 */
@Schema(
    name = "CreateDataset",
    requiredProperties = {"workshopId", "name", "selection"})
public record CreateDatasetRequest(
    @NotNull UUID workshopId,
    @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
        String name,
    @NotNull @Valid TraceSelection selection) {}
