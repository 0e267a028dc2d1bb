package dev.judgeworkshop.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What a plan may do and how much it may touch; a failure shows the plan. Made by {@link Plans}.
 */
public final class PlanAssert extends AbstractAssert<PlanAssert, QueryPlan> {

  PlanAssert(QueryPlan plan) {
    super(plan, PlanAssert.class);
  }

  /** None of these tables is read from end to end; without names, no table at all. */
  public PlanAssert hasNoSeqScanOn(String... tables) {
    Set<String> forbidden = Set.of(tables);
    List<String> scanned =
        actual
            .root()
            .all()
            .filter(PlanNode::isSeqScan)
            .map(PlanNode::table)
            .filter(table -> forbidden.isEmpty() || forbidden.contains(table))
            .toList();
    return holds(scanned.isEmpty(), "no sequential scan of " + scanned);
  }

  /** Reads this index, in any of the ways to read one. */
  public PlanAssert usesIndex(String index) {
    Set<String> used =
        actual
            .root()
            .all()
            .map(PlanNode::index)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    return holds(used.contains(index), "use of index " + index + " but it used " + used);
  }

  /** Touches at most so many pages of 8 KiB in all, cached or not; planning does not count. */
  public PlanAssert readsAtMostBuffers(long buffers) {
    long touched = actual.root().buffers();
    return holds(touched <= buffers, "at most " + buffers + " buffers but it touched " + touched);
  }

  /** No sort takes in more rows than this; 0 means that none sorts anything. */
  public PlanAssert sortsAtMost(long rows) {
    long sorted =
        actual
            .root()
            .all()
            .filter(PlanNode::isSort)
            .mapToLong(sort -> sort.children().mapToLong(PlanNode::rows).sum())
            .max()
            .orElse(0);
    return holds(sorted <= rows, "sorts of at most " + rows + " rows but it sorted " + sorted);
  }

  /** Gives at most so many rows: a list without a limit shows here. */
  public PlanAssert returnsAtMost(long rows) {
    long returned = actual.root().rows();
    return holds(returned <= rows, "at most " + rows + " rows but it gave " + returned);
  }

  private PlanAssert holds(boolean condition, String expectation) {
    if (!condition) {
      failWithMessage("Expected %s:%n%s", expectation, actual);
    }
    return this;
  }
}
