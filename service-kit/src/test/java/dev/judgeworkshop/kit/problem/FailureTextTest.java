package dev.judgeworkshop.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTextTest {

  @Test
  void leavesOutTheValuesThatADriverQuotes() {
    // Given
    Throwable driver =
        new IllegalStateException(
            "Parameter at position[2] with class = [Buffer] and value = [a person's\nwords] can not"
                + " be coerced");
    // When
    String text = FailureText.of(new IllegalArgumentException("import failed", driver));
    // Then
    assertThat(text)
        .contains("IllegalArgumentException: import failed")
        .contains("Caused by: java.lang.IllegalStateException: Parameter at position[2]")
        .contains("FailureTextTest")
        .doesNotContain("words");
  }

  @Test
  void cutsLongMessages() {
    String text = FailureText.of(new IllegalStateException("x".repeat(10_000)));
    assertThat(text).contains("x".repeat(200) + "...").doesNotContain("x".repeat(201));
  }

  @Test
  void livesWithoutAMessage() {
    assertThat(FailureText.of(new IllegalStateException())).contains("no message");
  }
}
