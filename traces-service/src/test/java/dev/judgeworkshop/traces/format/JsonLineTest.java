package dev.judgeworkshop.traces.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.ShownTexts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {

  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00.000001Z");

  @Test
  void readsTheOwnFormat() throws UnusableLine {
    // When
    NewTrace trace =
        read(
            """
            {"externalId":"e1","input":"in","output":{"answer":[1,2.50]},"context":["doc"],\
            "metadata":{"a":1},"createdAt":"2024-05-15T15:00:00.1234567+02:00","score":1E+400}""");

    // Then
    assertThat(trace.externalId()).isEqualTo("e1");
    assertThat(trace.createdAt()).isEqualTo(Instant.parse("2024-05-15T13:00:00.123456Z"));
    assertThat(trace.texts()).isEqualTo(new ShownTexts("in", "{\"answer\":[1,2.50]}", null, null));
    assertThat(trace.messages()).isNull();
    assertThat(trace.context()).isEqualTo("[\"doc\"]");
    assertThat(trace.metadata()).isEqualTo("{\"score\":1E+400,\"a\":1}");
    assertThat(trace.labels()).containsEntry("a", "1");
    assertThat(trace.hasError()).isFalse();
    assertThat(trace.spans()).isEmpty();
  }

  @Test
  void readsAConversation() throws UnusableLine {
    // When
    NewTrace trace =
        read(
            """
            {"externalId":7,"messages":[
              {"role":"system","content":"be kind"},
              {"role":"user","content":[{"type":"text","text":"look"},{"type":"image_url"}]},
              {"role":"assistant","content":null,"tool_calls":[
                {"id":"c1","type":"function","function":{"name":"find","arguments":"{\\"q\\":1}"}}]},
              {"role":"tool","tool_call_id":"c1","name":"find","content":"found"},
              {"role":"assistant","content":"here"},
              {"role":"assistant","content":"  "}],
              "metadata":{"reward":0.0}}"""
                .replace("\n", ""));

    // Then
    assertThat(trace.externalId()).isEqualTo("7");
    assertThat(trace.createdAt()).isEqualTo(NOW);
    assertThat(trace.input()).isEqualTo("look\n[image_url]");
    assertThat(trace.output()).isEqualTo("here");
    assertThat(trace.messageCount()).isEqualTo(6);
    assertThat(trace.messages())
        .contains(
            "{\"role\":\"assistant\",\"toolCalls\":[{\"id\":\"c1\",\"name\":\"find\",\"arguments\":\"{\\\"q\\\":1}\"}]}",
            "{\"role\":\"tool\",\"content\":\"found\",\"name\":\"find\",\"toolCallId\":\"c1\"}");
    assertThat(trace.metadata()).isEqualTo("{\"reward\":0.0}");
  }

  @Test
  void showsTheCallsOfAnAssistantThatNeverSpoke() throws UnusableLine {
    assertThat(
            read("""
                    {"messages":[{"role":"assistant","tool_calls":[\
                    {"function":{"name":"a","arguments":{"x":1}}},{"name":"b","arguments":""}]}]}""")
                .output())
        .isEqualTo("a({\"x\":1})\nb()");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"messages\":[{\"role\":\"user\",\"content\":\"one\"},{\"role\":\"user\",\"content\":\"two\"}]}|two",
        "{\"request\":{\"input\":[{\"role\":\"user\",\"content\":\"asked\"}]}}|asked",
        "[{\"role\":\"user\",\"content\":\"listed\"},{\"role\":\"assistant\",\"content\":\"no\"}]|listed",
        "\"{\\\"messages\\\":[{\\\"role\\\":\\\"user\\\",\\\"content\\\":\\\"inside\\\"}]}\"|inside",
        "\"{just braces}\"|{just braces}",
        "\"[1,2]\"|[1,2]",
        "{\"question\":\"plain\"}|{\"question\":\"plain\"}",
        "[\"a\",\"b\"]|[\"a\",\"b\"]",
        "{\"messages\":[{\"role\":\"system\",\"content\":\"s\"}]}|{\"messages\":[{\"role\":\"system\",\"content\":\"s\"}]}",
        "12|12",
        "\"\"|``",
      })
  void extractsTheInputByRole(String input, String shown) throws UnusableLine {
    assertThat(read("{\"input\":%s,\"output\":\"x\"}".formatted(input)).input()).isEqualTo(shown);
  }

  @Test
  void extractsTheOutputOfAResponse() throws UnusableLine {
    // When
    NewTrace trace =
        read(
            """
            {"input":"q","output":{"object":"response","output":[{"type":"reasoning"},\
            {"type":"message","role":"assistant","content":[{"type":"output_text","text":"said"}]}]}}""");

    // Then
    assertThat(trace.output()).isEqualTo("said");
    assertThat(trace.messageCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"output\":\"x\"} | input is missing",
        "{\"input\":\"x\",\"output\":null} | output is missing",
        "{\"input\":\"x\",\"output\":\"y\"} {} | is not well-formed JSON",
        "{\"input\":\"\\ud83d\",\"output\":\"y\"} | holds half a surrogate pair",
        "{\"input\":\"x\",\"output\":\"y\",\"metadata\":{\"a\\u0000\":1}} | holds a NUL character",
        "{\"input\":\"x\",\"output\":\"y\",\"externalId\":\"\"} | externalId must be",
        "{\"input\":\"x\",\"output\":\"y\",\"externalId\":{}} | externalId must be",
        "{\"input\":\"x\",\"output\":\"y\",\"createdAt\":\"yesterday\"} | createdAt must be",
        "{\"input\":\"x\",\"output\":\"y\",\"createdAt\":\"+99999-01-01T00:00:00Z\"} | createdAt must be",
        "{\"messages\":[]} | messages must be",
        "{\"messages\":[{\"content\":\"x\"}]} | every message must have a role",
        "null | is not a JSON object",
        "{\"input\":Infinity} | is not well-formed JSON",
        "{'input':'x'} | is not well-formed JSON",
      })
  void saysWhatIsWrong(String line, String reason) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(UnusableLine.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void whatUnfoldsFromATextMustBeStorableToo() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"input":"{\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"a\\\\u0000\\"}]}",\
                    "output":"y"}"""))
        .hasMessage("holds a NUL character");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 100_000})
  void boundsTheDepth(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);
    assertThatThrownBy(() -> read("{\"input\":%s,\"output\":1}".formatted(deep)))
        .isInstanceOf(UnusableLine.class)
        .hasMessageContaining("nested deeper");
  }

  @Test
  void keepsPairsAndOtherEscapes() throws UnusableLine {
    assertThat(read("{\"input\":\"\\ud83d\\ude00 \\u00e4\",\"output\":\"\"}").input())
        .isEqualTo("\uD83D\uDE00 ä");
  }

  private static NewTrace read(String line) throws UnusableLine {
    return JsonLine.readLine(line.getBytes(UTF_8), NOW);
  }
}
