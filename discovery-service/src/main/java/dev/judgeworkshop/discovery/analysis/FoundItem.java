package dev.judgeworkshop.discovery.analysis;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * An item with evidence, before it is stored.
 *
 * @param id of an item that is stored already, or a new one
 * @param isNew whether it has to be stored
 * @param title what it is called
 * @param description what it says
 * @param traceIds evidence: traces that really exist
 */
@RegisterForReflection
record FoundItem(UUID id, boolean isNew, String title, String description, List<UUID> traceIds) {

  FoundItem {
    traceIds = List.copyOf(traceIds);
  }
}
