package dev.judgeworkshop.workshops.client.annotations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many annotations each of several workshops has.
 *
 * @param items those that are known there
 */
record AnnotationTotalsView(List<Total> items) {

  record Total(UUID workshopId, long annotations) {}

  Map<UUID, Long> byWorkshop() {
    return items.stream().collect(Collectors.toMap(Total::workshopId, Total::annotations));
  }
}
