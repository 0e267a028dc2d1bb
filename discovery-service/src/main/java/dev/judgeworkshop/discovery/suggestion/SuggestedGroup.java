package dev.judgeworkshop.discovery.suggestion;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One group that somebody may want.
 *
 * @param title what the question might ask
 * @param itemIds its items, at least one
 */
@RegisterForReflection
@Schema(requiredProperties = {"title", "itemIds"})
public record SuggestedGroup(String title, List<UUID> itemIds) {

  /** Keeps its own copy. */
  public SuggestedGroup {
    itemIds = List.copyOf(itemIds);
  }
}
