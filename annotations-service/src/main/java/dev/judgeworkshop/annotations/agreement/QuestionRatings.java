package dev.judgeworkshop.annotations.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The ratings of one question in compact form: raters and traces are numbers, ratings lie in int
 * arrays, trace after trace. Raters are numbered in the order of their ids, so that every replica
 * numbers them alike.
 */
final class QuestionRatings {

  private final int lowest;
  private final int categories;
  private final List<UUID> traceIds;
  private final List<UUID> raterIds;
  private final int[] starts;
  private final int[] raters;
  private final int[] values;

  /**
   * Numbers raters and traces.
   *
   * @param lowest the value of the scale's lowest category
   * @param categories the size of the full scale
   * @param rows one per trace
   */
  QuestionRatings(int lowest, int categories, List<TraceRatings> rows) {
    this.lowest = lowest;
    this.categories = categories;
    this.traceIds = rows.stream().map(TraceRatings::traceId).toList();
    this.raterIds =
        rows.stream().flatMap(row -> Arrays.stream(row.raterIds())).distinct().sorted().toList();
    Map<UUID, Integer> numbers = numbers(raterIds);
    starts = new int[rows.size() + 1];
    int size = rows.stream().mapToInt(row -> row.values().length).sum();
    raters = new int[size];
    values = new int[size];
    int next = 0;
    for (int trace = 0; trace < rows.size(); trace++) {
      TraceRatings row = rows.get(trace);
      for (int i = 0; i < row.values().length; i++) {
        raters[next] = numbers.get(row.raterIds()[i]);
        values[next++] = row.values()[i] - lowest;
      }
      starts[trace + 1] = next;
    }
  }

  private static Map<UUID, Integer> numbers(List<UUID> ids) {
    Map<UUID, Integer> numbers = HashMap.newHashMap(ids.size());
    for (UUID id : ids) {
      numbers.put(id, numbers.size());
    }
    return numbers;
  }

  int lowest() {
    return lowest;
  }

  int categories() {
    return categories;
  }

  int traces() {
    return traceIds.size();
  }

  UUID traceId(int trace) {
    return traceIds.get(trace);
  }

  List<UUID> raterIds() {
    return raterIds;
  }

  /** The position of the trace's first rating; those of the next trace begin where it ends. */
  int start(int trace) {
    return starts[trace];
  }

  int end(int trace) {
    return starts[trace + 1];
  }

  int rater(int position) {
    return raters[position];
  }

  /** The category, counted from 0, of the rating at a position. */
  int category(int position) {
    return values[position];
  }

  CountTable counts() {
    int[] counts = new int[traces() * categories];
    for (int trace = 0; trace < traces(); trace++) {
      for (int i = start(trace); i < end(trace); i++) {
        counts[trace * categories + values[i]]++;
      }
    }
    return CountTable.of(categories, counts);
  }
}
