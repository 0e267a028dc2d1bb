package dev.judgeworkshop.discovery.client;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CaffeineCache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Reads many things from a cache and asks for those that it lacks in one call. */
public final class Batches {

  private static final Logger LOG = Logger.getLogger(Batches.class);

  private Batches() {}

  /**
   * The things that the cache holds, and those that it did not.
   *
   * @param cache by key
   * @param keys at most 200
   * @param load asks for all of these at once; may leave unknown ones out
   * @param unknown what is remembered for a key that was left out
   * @param <K> the key
   * @param <V> the thing
   * @return one thing for each key, or fewer when the call failed
   */
  public static <K, V> Uni<Batch<K, V>> find(
      Cache cache,
      Collection<K> keys,
      Function<List<K>, Uni<Map<K, V>>> load,
      Function<K, V> unknown) {
    CaffeineCache kept = cache.as(CaffeineCache.class);
    Map<K, V> found = new HashMap<>();
    List<K> lacking = new ArrayList<>();
    for (K key : keys) {
      CompletableFuture<V> value = kept.getIfPresent(key);
      if (value != null && value.isDone() && !value.isCompletedExceptionally()) {
        found.put(key, value.getNow(unknown.apply(key)));
      } else {
        lacking.add(key);
      }
    }
    if (lacking.isEmpty()) {
      return Uni.createFrom().item(new Batch<>(found, true));
    }
    return load.apply(lacking)
        .map(
            loaded -> {
              for (K key : lacking) {
                V value = loaded.getOrDefault(key, unknown.apply(key));
                found.put(key, value);
                kept.put(key, CompletableFuture.completedFuture(value));
              }
              return new Batch<>(found, true);
            })
        .onFailure()
        .invoke(failed -> LOG.warnf("A list does without what a peer knows: %s", failed))
        .onFailure()
        .recoverWithItem(() -> new Batch<>(found, false));
  }

  /**
   * What was found.
   *
   * @param found by key
   * @param isWhole false when the peer gave no answer: only what the cache held is there
   * @param <K> the key
   * @param <V> the thing
   */
  public record Batch<K, V>(Map<K, V> found, boolean isWhole) {

    /** Keeps its own copy. */
    public Batch {
      found = Map.copyOf(found);
    }
  }
}
