package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.model.DatasetSelection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which traces a round is about.
 *
 * @param dataset how they are chosen
 * @param randomOrder whether each person walks them in an order of their own
 */
@Schema(
    name = "OpenRound",
    requiredProperties = {"dataset", "randomOrder"})
public record OpenRoundRequest(@NotNull @Valid DatasetSelection dataset, boolean randomOrder) {}
