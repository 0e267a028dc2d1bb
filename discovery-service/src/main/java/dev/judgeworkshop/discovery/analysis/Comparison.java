package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.analysis.ComparisonResponse.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Pairs the items of two analyses; a pure function. */
final class Comparison {

  private static final double SAME = 0.5;

  private Comparison() {}

  static ComparisonResponse of(
      UUID hereId,
      List<AnalysisItemSummary> here,
      UUID thereId,
      List<AnalysisItemSummary> there,
      List<SharedTraces> shared) {
    List<Pair> common = pairs(candidates(here, there, shared));
    Set<UUID> paired = new HashSet<>();
    common.forEach(
        pair -> {
          paired.add(pair.here().id());
          paired.add(pair.there().id());
        });
    return new ComparisonResponse(
        hereId, thereId, common, without(here, paired), without(there, paired));
  }

  /** Ends in the ids, so that the same two analyses are always paired alike. */
  private static List<Pair> candidates(
      List<AnalysisItemSummary> here, List<AnalysisItemSummary> there, List<SharedTraces> shared) {
    Map<UUID, Map<UUID, Long>> traces = new HashMap<>();
    shared.forEach(
        one ->
            traces
                .computeIfAbsent(one.here(), id -> new HashMap<>())
                .put(one.there(), one.traces()));
    List<Pair> candidates = new ArrayList<>();
    for (AnalysisItemSummary one : here) {
      for (AnalysisItemSummary other : there) {
        long both = traces.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), 0L);
        Pair pair = new Pair(one, other, both, similarity(one, other, both));
        if (pair.similarity() >= SAME || one.title().equalsIgnoreCase(other.title())) {
          candidates.add(pair);
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::similarity)
            .reversed()
            .thenComparing(pair -> pair.here().id())
            .thenComparing(pair -> pair.there().id()));
    return candidates;
  }

  /** Jaccard index: Bulletin de la Societe Vaudoise des Sciences Naturelles 37 (1901), 547-579. */
  private static double similarity(AnalysisItemSummary one, AnalysisItemSummary other, long both) {
    long either = one.evidence() + other.evidence() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static List<Pair> pairs(List<Pair> candidates) {
    Set<UUID> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken.contains(pair.here().id()) && !taken.contains(pair.there().id())) {
        taken.add(pair.here().id());
        taken.add(pair.there().id());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<AnalysisItemSummary> without(
      List<AnalysisItemSummary> items, Set<UUID> paired) {
    return items.stream().filter(item -> !paired.contains(item.id())).toList();
  }
}
