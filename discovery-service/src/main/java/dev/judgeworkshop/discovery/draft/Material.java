package dev.judgeworkshop.discovery.draft;

import java.util.List;
import java.util.UUID;

/**
 * What a source gives to a draft rubric item.
 *
 * @param text its words
 * @param traceIds its evidence
 */
record Material(String text, List<UUID> traceIds) {

  Material {
    traceIds = List.copyOf(traceIds);
  }
}
