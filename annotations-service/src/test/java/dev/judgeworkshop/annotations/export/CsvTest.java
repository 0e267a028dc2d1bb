package dev.judgeworkshop.annotations.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void quotesWhatNeedsIt() {
    assertThat(Csv.line("a", 1, null, "b,c", "d\"e", "f\ng", -0.5))
        .isEqualTo("a,1,,\"b,c\",\"d\"\"e\",\"f\ng\",-0.5\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\",\"y\")"})
  void makesFormulasHarmlessAndTakesItBack(String text) {
    String cell = Csv.line(text);

    assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
    assertThat(Csv.original("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fine", "a=b", "'quoted'", "", "'"})
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(Csv.line(text)).isEqualTo(text + "\r\n");
    assertThat(Csv.original(text)).isEqualTo(text);
  }
}
