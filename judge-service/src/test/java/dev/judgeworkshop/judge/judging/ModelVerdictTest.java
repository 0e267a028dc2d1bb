package dev.judgeworkshop.judge.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.model.ScaleType;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model's answer says. */
class ModelVerdictTest {

  private final ObjectMapper json = new ObjectMapper();

  private Optional<ModelVerdict> read(ScaleType scale, String rating) throws Exception {
    return ModelVerdict.read(
        scale, (ObjectNode) json.readTree("{\"reasoning\": \"why\", \"rating\": " + rating + "}"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, false", "1, 1, false", "'\"1\"', 1, false", "1.0, 1, false", "2, 0, true",
    "3, 1, true", "5, 1, true", "'\"pass\"', 1, true", "'\"No\"', 0, true", "true, 1, true"
  })
  void binary(String rating, int value, boolean mapped) throws Exception {
    assertThat(read(ScaleType.BINARY, rating)).contains(new ModelVerdict(value, "why", mapped));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "-1", "0.5", "null", "\"maybe\"", "\"\"", "[]", "1e9"})
  void whatIsNoRatingIsNotMadeOne(String rating) throws Exception {
    assertThat(read(ScaleType.BINARY, rating)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "3.5", "\"good\"", "true", "null"})
  void aLikertAnswerIsAWholeNumberOfTheScale(String rating) throws Exception {
    assertThat(read(ScaleType.LIKERT, rating)).isEmpty();
    assertThat(read(ScaleType.LIKERT, "4")).contains(new ModelVerdict(4, "why", false));
  }
}
