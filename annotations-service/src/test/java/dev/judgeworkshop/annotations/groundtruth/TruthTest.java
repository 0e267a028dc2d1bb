package dev.judgeworkshop.annotations.groundtruth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  static final class Values extends TypedArgumentConverter<String, Short[]> {

    Values() {
      super(String.class, Short[].class);
    }

    @Override
    protected Short[] convert(String text) {
      return Arrays.stream(text.split(" ")).map(Short::valueOf).toArray(Short[]::new);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0 1 1, 1", "1 0 0 0, 0", "5 1 2, 2", "4 4 1 5, 4", "2 2 5 5 5, 5"})
  void isTheMajorityOrTheMedian(@ConvertWith(Values.class) Short[] values, int expected) {
    Truth truth = Truth.of(values);

    assertThat(truth.value()).isEqualTo(expected);
    assertThat(truth.isContested()).isFalse();
    assertThat(truth.raters()).isEqualTo(values.length);
  }

  @ParameterizedTest
  @CsvSource({"0 1", "1 0 0 1", "3 4", "1 3 4 5", "1 1 5 5"})
  void isContestedWhereTheMiddleIsTied(@ConvertWith(Values.class) Short[] values) {
    Truth truth = Truth.of(values);

    assertThat(truth.value()).isNull();
    assertThat(truth.isContested()).isTrue();
  }

  @Test
  void doesNotReorderWhatItIsGiven() {
    Short[] values = {5, 1, 3};

    Truth.of(values);

    assertThat(values).containsExactly((short) 5, (short) 1, (short) 3);
  }
}
