package dev.judgeworkshop.discovery.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.discovery.draft.DraftRubricItemSummary;
import dev.judgeworkshop.discovery.draft.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

  @Test
  void theMostSharedWordMakesTheFirstGroup() {
    List<SuggestedGroup> groups =
        SharedWords.group(
            statements(
                "Cites a source",
                "names its SOURCE",
                "is polite",
                "stays polite",
                "one source",
                "x"));
    assertThat(groups)
        .containsExactly(
            new SuggestedGroup("source", ids(0, 1, 4)), new SuggestedGroup("polite", ids(2, 3)));
  }

  @Test
  void nothingSharedIsNoGroup() {
    assertThat(SharedWords.group(statements("polite", "source"))).isEmpty();
    assertThat(SharedWords.group(List.of())).isEmpty();
  }

  @Test
  void isTheSameInWhateverOrder() {
    List<DraftRubricItemSummary> statements =
        new ArrayList<>(statements("alpha beta", "beta gamma", "gamma alpha", "alpha", "beta"));
    List<String> titles = titles(statements);
    Collections.reverse(statements);
    assertThat(titles(statements)).isEqualTo(titles);
  }

  private static List<String> titles(List<DraftRubricItemSummary> statements) {
    return SharedWords.group(statements).stream().map(SuggestedGroup::title).toList();
  }

  private static List<UUID> ids(int... places) {
    return IntStream.of(places).mapToObj(place -> new UUID(0, place)).toList();
  }

  private static List<DraftRubricItemSummary> statements(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            place ->
                new DraftRubricItemSummary(
                    new UUID(0, place),
                    texts[place],
                    Source.MANUAL,
                    null,
                    null,
                    0,
                    place,
                    1,
                    Instant.EPOCH))
        .toList();
  }
}
