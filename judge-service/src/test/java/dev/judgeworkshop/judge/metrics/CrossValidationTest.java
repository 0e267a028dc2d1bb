package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stratified folds where too few traces are held out. */
class CrossValidationTest {

  @Test
  void everyTraceIsInOneFoldAndTheSplitIsTheSameEachTime() {
    List<LabelledItem> items =
        IntStream.range(0, 23)
            .mapToObj(i -> new LabelledItem(new UUID(7, i), i % 2, i % 3 == 0 ? 1 - i % 2 : i % 2))
            .toList();

    CrossValidation folds = CrossValidation.of(ScaleType.BINARY, items);

    assertThat(folds.folds()).isEqualTo(5);
    assertThat(folds.n()).isEqualTo(23);
    assertThat(folds.foldAccuracies()).hasSize(5);
    assertThat(folds.accuracy().value()).isCloseTo(15 / 23.0, within(1e-12));
    assertThat(CrossValidation.of(ScaleType.BINARY, items.reversed())).isEqualTo(folds);
  }
}
