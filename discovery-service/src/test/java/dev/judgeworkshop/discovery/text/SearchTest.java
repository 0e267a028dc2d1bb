package dev.judgeworkshop.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.judgeworkshop.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "refund|'refund':*",
        "two words|'two':* & 'words':*",
        "  it's -- O'Brien's! |'it':* & 's':* & 'O':* & 'Brien':*",
        "Überraschung 中文 7|'Überraschung':* & '中文':* & '7':*"
      })
  void everyWordIsABeginning(String text, String query) {
    assertThat(Search.of(text).query()).isEqualTo(query);
  }

  @Test
  void noCharacterOfTheQueryLanguageGetsThrough() {
    assertThat(Search.of("a'b & !c:* <-> (d)").query()).isEqualTo("'a':* & 'b':* & 'c':* & 'd':*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "--", "'", "\\", "&|!"})
  void refusesWhatHoldsNoWord(String text) {
    assertThatThrownBy(() -> Search.of(text)).isInstanceOf(Problem.class);
  }
}
