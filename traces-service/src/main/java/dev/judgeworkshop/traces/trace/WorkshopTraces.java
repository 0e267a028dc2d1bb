package dev.judgeworkshop.traces.trace;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many traces a workshop has.
 *
 * @param workshopId the workshop
 * @param traces number of traces
 */
@Schema(requiredProperties = {"workshopId", "traces"})
public record WorkshopTraces(UUID workshopId, long traces) {}
