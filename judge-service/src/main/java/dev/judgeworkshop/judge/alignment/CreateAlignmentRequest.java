package dev.judgeworkshop.judge.alignment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an alignment, or for its estimate.
 *
 * @param workshopId the workshop
 * @param judgePromptId the version to start from; an LLM judge
 * @param datasetId whose held-out traces measure it; the active dataset when absent
 * @param modelProviderId whom to ask; absent: the version's provider, else the default
 */
@Schema(name = "CreateAlignment")
public record CreateAlignmentRequest(
    @NotNull UUID workshopId,
    @NotNull UUID judgePromptId,
    @Nullable UUID datasetId,
    @Nullable UUID modelProviderId) {}
