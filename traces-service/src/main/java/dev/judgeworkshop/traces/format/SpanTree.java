package dev.judgeworkshop.traces.format;

import dev.judgeworkshop.traces.trace.NewSpan;
import dev.judgeworkshop.traces.trace.NewSpan.SpanContent;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts spans into the order of their tree: a parent before its children, siblings by their start. A
 * span whose parent is not there, or that is its own ancestor, stands at the top.
 */
final class SpanTree {

  private static final int MAX_SPANS = 5_000;

  private static final Comparator<RawSpan> BY_START =
      Comparator.comparing(
          RawSpan::startedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

  private SpanTree() {}

  /** What is left to be placed. */
  private record Open(RawSpan span, int depth) {}

  static List<NewSpan> of(List<RawSpan> spans) throws UnusableLine {
    if (spans.size() > MAX_SPANS) {
      throw new UnusableLine("has more than " + MAX_SPANS + " spans");
    }
    Map<String, RawSpan> byId = byId(spans);
    Map<String, List<RawSpan>> children = new LinkedHashMap<>();
    List<RawSpan> roots = new ArrayList<>();
    for (RawSpan span : byId.values()) {
      String parent = span.parentId();
      if (parent == null || !byId.containsKey(parent) || parent.equals(span.id())) {
        roots.add(span);
      } else {
        children.computeIfAbsent(parent, id -> new ArrayList<>()).add(span);
      }
    }
    List<NewSpan> placed = new ArrayList<>();
    place(roots, children, placed);
    placeCircles(byId, children, placed);
    return placed;
  }

  /** The same id again replaces what was said before. */
  private static Map<String, RawSpan> byId(List<RawSpan> spans) {
    Map<String, RawSpan> byId = new LinkedHashMap<>();
    spans.forEach(span -> byId.put(span.id(), span));
    return byId;
  }

  private static void place(
      List<RawSpan> tops, Map<String, List<RawSpan>> children, List<NewSpan> placed)
      throws UnusableLine {
    Deque<Open> open = new ArrayDeque<>();
    push(tops, 0, open);
    while (!open.isEmpty()) {
      Open next = open.pop();
      placed.add(placedAt(next.span(), placed.size(), next.depth()));
      List<RawSpan> below = children.remove(next.span().id());
      push(below == null ? List.of() : below, next.depth() + 1, open);
    }
  }

  private static void push(List<RawSpan> spans, int depth, Deque<Open> open) {
    spans.stream()
        .sorted(BY_START)
        .toList()
        .reversed()
        .forEach(span -> open.push(new Open(span, depth)));
  }

  private static void placeCircles(
      Map<String, RawSpan> byId, Map<String, List<RawSpan>> children, List<NewSpan> placed)
      throws UnusableLine {
    while (!children.isEmpty()) {
      RawSpan top = byId.get(children.keySet().iterator().next());
      children.values().forEach(siblings -> siblings.remove(top));
      place(List.of(top), children, placed);
      children.values().removeIf(List::isEmpty);
    }
  }

  private static NewSpan placedAt(RawSpan span, int position, int depth) throws UnusableLine {
    SpanContent content = span.content();
    SpanFacts facts = span.facts();
    for (@Nullable String text :
        new @Nullable String[] {
          span.id(),
          span.parentId(),
          facts.name(),
          facts.statusMessage(),
          facts.model(),
          content.inputs(),
          content.outputs(),
          content.attributes()
        }) {
      Storable.check(text);
    }
    return new NewSpan(span.id(), span.parentId(), position, depth, facts, content);
  }
}
