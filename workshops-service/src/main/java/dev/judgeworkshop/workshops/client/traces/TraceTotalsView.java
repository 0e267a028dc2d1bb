package dev.judgeworkshop.workshops.client.traces;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many traces each of several workshops has.
 *
 * @param items those that are known there
 */
record TraceTotalsView(List<Total> items) {

  record Total(UUID workshopId, long traces) {}

  Map<UUID, Long> byWorkshop() {
    return items.stream().collect(Collectors.toMap(Total::workshopId, Total::traces));
  }
}
