package dev.judgeworkshop.discovery.work;

import dev.judgeworkshop.model.WorkState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The few columns that decide who may see a piece of background work and whether it has changed.
 *
 * @param id the work
 * @param workshopId its workshop
 * @param state where it is
 * @param version its version
 */
@RegisterForReflection
public record WorkHead(UUID id, UUID workshopId, WorkState state, long version) {}
