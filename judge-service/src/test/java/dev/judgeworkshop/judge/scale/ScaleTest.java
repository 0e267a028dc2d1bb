package dev.judgeworkshop.judge.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.judgeworkshop.model.ScaleType;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private final Scale likert = Scale.of(ScaleType.LIKERT);

  @Test
  void knowsAllItsRatings() {
    assertThat(likert.labels()).containsExactly(1, 2, 3, 4, 5);
    assertThat(Scale.of(ScaleType.BINARY).labels()).containsExactly(0, 1);
  }

  @Test
  void aMedianBetweenTwoRatingsIsNoRating() {
    assertThat(likert.contains(3)).isTrue();
    assertThat(likert.contains(3.5)).isFalse();
    assertThat(likert.contains(0)).isFalse();
    assertThat(likert.contains(6)).isFalse();
  }

  @Test
  void roundsHalfwayUpAndStaysOnTheScale() {
    assertThat(likert.closest(3.5)).isEqualTo(4);
    assertThat(likert.closest(3.49)).isEqualTo(3);
    assertThat(likert.closest(9)).isEqualTo(5);
    assertThat(likert.closest(-1)).isEqualTo(1);
  }

  @Test
  void textHasNoScale() {
    assertThatThrownBy(() -> Scale.of(ScaleType.FREEFORM))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
