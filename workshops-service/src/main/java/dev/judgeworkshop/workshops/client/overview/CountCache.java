package dev.judgeworkshop.workshops.client.overview;

import io.quarkus.cache.CaffeineCache;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Counts by workshop, whoever asked for them first. Only what is not known is asked for, in one
 * call; a workshop that is unknown there counts 0. Failures are not kept.
 */
final class CountCache {

  private final CaffeineCache cache;

  CountCache(CaffeineCache cache) {
    this.cache = cache;
  }

  Uni<Map<UUID, Long>> get(
      List<UUID> workshopIds, Function<Collection<UUID>, Uni<Map<UUID, Long>>> ask) {
    Map<UUID, Long> counts = new HashMap<>();
    workshopIds.forEach(id -> known(id, counts));
    List<UUID> unknown = workshopIds.stream().filter(id -> !counts.containsKey(id)).toList();
    return unknown.isEmpty()
        ? Uni.createFrom().item(counts)
        : ask.apply(unknown)
            .map(
                answer -> {
                  unknown.forEach(id -> keep(id, answer.getOrDefault(id, 0L), counts));
                  return counts;
                });
  }

  private void known(UUID id, Map<UUID, Long> counts) {
    CompletableFuture<Long> known = cache.getIfPresent(id);
    Long count = known == null ? null : known.getNow(null);
    if (count != null) {
      counts.put(id, count);
    }
  }

  private void keep(UUID id, Long count, Map<UUID, Long> counts) {
    counts.put(id, count);
    cache.put(id, CompletableFuture.completedFuture(count));
  }
}
