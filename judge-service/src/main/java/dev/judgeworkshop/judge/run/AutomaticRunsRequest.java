package dev.judgeworkshop.judge.run;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for the derived judges of a round.
 *
 * @param datasetId the round's dataset
 */
@Schema(name = "AutomaticRuns")
record AutomaticRunsRequest(@NotNull UUID datasetId) {}
