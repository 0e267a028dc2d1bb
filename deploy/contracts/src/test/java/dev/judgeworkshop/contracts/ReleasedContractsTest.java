package dev.judgeworkshop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * Today's contract of each service against that of its last release, {@code openapi/released.json}.
 * What is added is fine; what a caller of the release would stumble over is not.
 */
class ReleasedContractsTest {

  @ParameterizedTest
  @ValueSource(strings = {"workshops", "traces", "discovery", "annotations", "judge"})
  void keepsWhatTheLastReleasePromised(String service) {
    ChangedOpenApi changes = compare(Contract.released(service), Contract.today(service));

    assertThat(changes.isCompatible()).as(() -> inWords(changes)).isTrue();
  }

  /** A differ that finds nothing would let everything pass. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a path is gone           | \"/api/v1/feedback\"           | \"/api/v1/feedbacks\"",
        "a parameter has a new name | \"name\" : \"workshopId\"    | \"name\" : \"workshop\"",
        "a value is not taken any more | \"enum\" : [ \"GOOD\", \"BAD\" ] | \"enum\" : [ \"GOOD\" ]",
      })
  void noticesThat(String what, String before, String after) {
    String released = Contract.released("discovery");
    String broken = released.replace(before, after);

    assertThat(broken).as("the fault is planted: %s", what).isNotEqualTo(released);
    assertThat(compare(released, broken).isCompatible()).as(what).isFalse();
  }

  @Test
  void letsPassWhatIsAdded() {
    ObjectNode before = (ObjectNode) Contract.parse(Contract.today("discovery"));
    ((ObjectNode) before.path("paths")).remove("/api/v1/findings");

    assertThat(compare(before.toString(), Contract.today("discovery")).isCompatible()).isTrue();
  }

  private static ChangedOpenApi compare(String before, String after) {
    return OpenApiCompare.fromContents(before, after);
  }

  private static String inWords(ChangedOpenApi changes) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new MarkdownRender().render(changes, new OutputStreamWriter(text, StandardCharsets.UTF_8));
    return "breaks callers of the last release:\n" + text.toString(StandardCharsets.UTF_8);
  }
}
