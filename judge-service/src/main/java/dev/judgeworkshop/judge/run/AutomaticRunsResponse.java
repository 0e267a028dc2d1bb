package dev.judgeworkshop.judge.run;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The derived judges of a round.
 *
 * @param runIds their runs; empty when there is no model that they could ask
 */
@Schema(name = "AutomaticRunsStarted", requiredProperties = "runIds")
record AutomaticRunsResponse(List<UUID> runIds) {}
