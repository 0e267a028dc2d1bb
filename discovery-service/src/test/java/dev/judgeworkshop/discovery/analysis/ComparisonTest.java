package dev.judgeworkshop.discovery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.discovery.analysis.ComparisonResponse.Pair;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final UUID HERE = UUID.randomUUID();
  private static final UUID THERE = UUID.randomUUID();

  @Test
  void halfOfTheTracesInCommonAreEnough() {
    AnalysisItemSummary ours = item("cites", 3);
    AnalysisItemSummary theirs = item("names its source", 3);
    assertThat(compare(List.of(ours), List.of(theirs), shared(ours, theirs, 2)).common())
        .containsExactly(new Pair(ours, theirs, 2, 0.5));
    ComparisonResponse apart = compare(List.of(ours), List.of(theirs), shared(ours, theirs, 1));
    assertThat(apart.common()).isEmpty();
    assertThat(apart.onlyHere()).containsExactly(ours);
    assertThat(apart.onlyThere()).containsExactly(theirs);
  }

  @Test
  void theSameTitleIsEnough() {
    AnalysisItemSummary ours = item("Cites", 3);
    AnalysisItemSummary theirs = item("cites", 2);
    assertThat(compare(List.of(ours), List.of(theirs)).common())
        .containsExactly(new Pair(ours, theirs, 0, 0));
  }

  @Test
  void theMostSimilarArePairedFirstAndEachOnce() {
    AnalysisItemSummary one = item("one", 4);
    AnalysisItemSummary two = item("two", 4);
    AnalysisItemSummary other = item("other", 4);
    ComparisonResponse compared =
        compare(List.of(one, two), List.of(other), shared(one, other, 3), shared(two, other, 4));
    assertThat(compared.common()).extracting(Pair::here).containsExactly(two);
    assertThat(compared.onlyHere()).containsExactly(one);
    assertThat(compared.onlyThere()).isEmpty();
  }

  @Test
  void itemsWithoutEvidenceAreNotAlike() {
    AnalysisItemSummary ours = item("one", 0);
    AnalysisItemSummary theirs = item("other", 0);
    assertThat(compare(List.of(ours), List.of(theirs)).common()).isEmpty();
  }

  private static ComparisonResponse compare(
      List<AnalysisItemSummary> here, List<AnalysisItemSummary> there, SharedTraces... shared) {
    return Comparison.of(HERE, here, THERE, there, List.of(shared));
  }

  private static SharedTraces shared(
      AnalysisItemSummary here, AnalysisItemSummary there, long traces) {
    return new SharedTraces(here.id(), there.id(), traces);
  }

  private static AnalysisItemSummary item(String title, long evidence) {
    return new AnalysisItemSummary(UUID.randomUUID(), 1, title, "", evidence);
  }
}
