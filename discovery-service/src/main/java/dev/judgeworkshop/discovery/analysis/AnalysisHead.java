package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.model.WorkState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The few columns that decide who may see an analysis and whether it has changed.
 *
 * @param id the analysis
 * @param workshopId its workshop
 * @param state where it is
 * @param version its version
 */
@RegisterForReflection
public record AnalysisHead(UUID id, UUID workshopId, WorkState state, long version) {}
