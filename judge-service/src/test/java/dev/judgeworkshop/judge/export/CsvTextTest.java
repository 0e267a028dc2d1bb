package dev.judgeworkshop.judge.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that no spreadsheet runs. */
class CsvTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void aFormulaIsText(String text) {
    assertThat(CsvText.cell(text)).startsWith("'");
  }

  @Test
  void quotesAndLineBreaksAreKept() {
    assertThat(CsvText.cell("a \"b\"\nc")).isEqualTo("\"a \"\"b\"\"\nc\"");
    assertThat(CsvText.cell("\rx")).isEqualTo("\"'\rx\"");
    assertThat(CsvText.cell(-1)).isEqualTo("-1");
    assertThat(CsvText.cell(null)).isEmpty();
  }
}
