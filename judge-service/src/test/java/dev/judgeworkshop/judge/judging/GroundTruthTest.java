package dev.judgeworkshop.judge.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.judge.client.annotations.GroundTruthView;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroundTruthTest {

  @Test
  void aRatingIsTaken() {
    assertThat(truth(4.0, false).value()).isEqualTo(4);
    assertThat(truth(4.0, false).contested()).isFalse();
  }

  @Test
  void aTieIsContestedAndHasNoValue() {
    assertThat(truth(null, true).value()).isNull();
    assertThat(truth(null, true).contested()).isTrue();
    assertThat(truth(3.0, true).value()).isNull();
  }

  @Test
  void aMedianBetweenTwoRatingsIsATie() {
    assertThat(truth(3.5, false).value()).isNull();
    assertThat(truth(3.5, false).contested()).isTrue();
  }

  @Test
  void noValueAndNoTieIsUnlabelled() {
    assertThat(truth(null, false).value()).isNull();
    assertThat(truth(null, false).contested()).isFalse();
  }

  private static GroundTruth truth(Double value, boolean contested) {
    GroundTruthView view =
        new GroundTruthView(UUID.randomUUID(), value, contested, 3, "HELD_OUT", null);
    return GroundTruth.of(view, Scale.of(ScaleType.LIKERT));
  }
}
