package dev.judgeworkshop.traces.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.traces.trace.NewSpan;
import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.SpanKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples are written after the formats' documentation, none is anybody's file. */
class FormatsTest {

  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private static final String OTLP_SPANS =
      """
      {"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},
       "scopeSpans":[{"scope":{"name":"lib"},"spans":[
        {"traceId":"5B8EFFF798038103D269B633813FC60C","spanId":"EEE19B7EC3C1B173","name":"run",
         "startTimeUnixNano":"1544712660000000000","endTimeUnixNano":"1544712661500000000",
         "attributes":[{"key":"gen_ai.operation.name","value":{"stringValue":"invoke_agent"}}]},
        {"traceId":"5B8EFFF798038103D269B633813FC60C","spanId":"EEE19B7EC3C1B174",
         "parentSpanId":"EEE19B7EC3C1B173","name":"chat gpt","startTimeUnixNano":"1544712660100000000",
         "attributes":[
          {"key":"gen_ai.operation.name","value":{"stringValue":"chat"}},
          {"key":"gen_ai.request.model","value":{"stringValue":"gpt"}},
          {"key":"gen_ai.usage.input_tokens","value":{"intValue":"12"}},
          {"key":"gen_ai.usage.output_tokens","value":{"intValue":3}},
          {"key":"gen_ai.input.messages","value":{"stringValue":
           "[{\\"role\\":\\"user\\",\\"parts\\":[{\\"type\\":\\"text\\",\\"content\\":\\"hello\\"}]}]"}},
          {"key":"gen_ai.output.messages","value":{"stringValue":
           "[{\\"role\\":\\"assistant\\",\\"parts\\":[{\\"type\\":\\"text\\",\\"content\\":\\"hi\\"}]}]"}}]},
        {"traceId":"5B8EFFF798038103D269B633813FC60C","spanId":"EEE19B7EC3C1B175",
         "parentSpanId":"EEE19B7EC3C1B173","name":"find","startTimeUnixNano":"1544712660050000000",
         "status":{"code":2,"message":"timed out"},
         "attributes":[{"key":"gen_ai.tool.name","value":{"stringValue":"find"}}]}]}]}""";

  @Test
  void readsOtlp() {
    // When
    NewTrace trace = only(new OtlpFormat(), "{\"resourceSpans\":[" + OTLP_SPANS + "]}");

    // Then
    assertThat(trace.externalId()).isEqualTo("5b8efff798038103d269b633813fc60c");
    assertThat(trace.createdAt()).isEqualTo(Instant.parse("2018-12-13T14:51:00Z"));
    assertThat(trace.input()).isEqualTo("hello");
    assertThat(trace.output()).isEqualTo("hi");
    assertThat(trace.hasError()).isTrue();
    assertThat(trace.labels()).containsEntry("service.name", "shop").containsEntry("name", "run");
    assertThat(trace.spans())
        .extracting(NewSpan::id)
        .containsExactly("eee19b7ec3c1b173", "eee19b7ec3c1b175", "eee19b7ec3c1b174");
    assertThat(trace.spans()).extracting(NewSpan::depth).containsExactly(0, 1, 1);
    assertThat(trace.spans())
        .extracting(span -> span.facts().kind())
        .containsExactly(SpanKind.AGENT, SpanKind.TOOL, SpanKind.LLM);
    NewSpan.SpanFacts call = trace.spans().getLast().facts();
    assertThat(call.model()).isEqualTo("gpt");
    assertThat(call.inputTokens()).isEqualTo(12);
    assertThat(call.outputTokens()).isEqualTo(3);
    assertThat(trace.spans().get(1).facts().statusMessage()).isEqualTo("timed out");
    assertThat(trace.spans().getFirst().facts().endedAt())
        .isEqualTo(Instant.parse("2018-12-13T14:51:01.500Z"));
  }

  @Test
  void readsTempoBatchesAndSingleResources() {
    assertThat(only(new OtlpFormat(), "{\"batches\":[" + OTLP_SPANS + "]}").input())
        .isEqualTo("hello");
    assertThat(
            only(new OtlpFormat(), "{\"trace\":{\"resourceSpans\":[" + OTLP_SPANS + "]}}").input())
        .isEqualTo("hello");
    String older = OTLP_SPANS.replace("scopeSpans", "instrumentationLibrarySpans");
    String inBase64 = older.replace("5B8EFFF798038103D269B633813FC60C", "W47/95gDgQPSabYzgT/GDA==");
    NewTrace trace = only(new OtlpFormat(), inBase64);
    assertThat(trace.externalId()).isEqualTo("5b8efff798038103d269b633813fc60c");
  }

  @Test
  void aResourceMayHoldSeveralTraces() {
    // Given
    String other =
        OTLP_SPANS
            .replace("5B8EFFF798038103D269B633813FC60C", "6B8EFFF798038103D269B633813FC60C")
            .replace("\"hello\"", "\"a\\\\u0000\"");

    // When
    Reading reading =
        new OtlpFormat().read(bytes("{\"resourceSpans\":[" + OTLP_SPANS + "," + other + "]}"), NOW);

    // Then
    assertThat(reading.traces()).hasSizeBetween(1, 2);
  }

  @Test
  void readsNumberedAttributesAndEvents() {
    // Given
    String jaeger =
        """
        {"data":[{"traceID":"bc07807133692d12e4268dc007ef9a19","processes":{"p1":{"serviceName":"agent"}},
        "spans":[
         {"traceID":"bc07807133692d12e4268dc007ef9a19","spanID":"93aa82c8cda9ac57","operationName":"chat",
          "references":[{"refType":"CHILD_OF","spanID":"c590b15943b3be46"}],
          "startTime":1771835343506978,"duration":1948053,"tags":[
          {"key":"gen_ai.prompt.1.content","type":"string","value":"list the releases"},
          {"key":"gen_ai.prompt.1.role","type":"string","value":"user"},
          {"key":"gen_ai.prompt.0.content","type":"string","value":"be kind"},
          {"key":"gen_ai.prompt.0.role","type":"string","value":"system"},
          {"key":"gen_ai.completion.0.content","type":"string","value":"which namespace?"},
          {"key":"gen_ai.completion.0.role","type":"string","value":"assistant"},
          {"key":"gen_ai.completion.0.tool_calls.0.name","type":"string","value":"list"},
          {"key":"gen_ai.completion.0.tool_calls.0.arguments","type":"string","value":"{}"},
          {"key":"gen_ai.request.model","type":"string","value":"mini"},
          {"key":"gen_ai.usage.prompt_tokens","type":"string","value":"1822"},
          {"key":"llm.request.type","type":"string","value":"chat"}]},
         {"traceID":"bc07807133692d12e4268dc007ef9a19","spanID":"c590b15943b3be46","operationName":"POST /",
          "references":[],"startTime":1771835343463259,"duration":2004350,
          "tags":[{"key":"error","type":"bool","value":true}]}]}],"total":0}""";

    // When
    NewTrace trace = only(new JaegerFormat(), jaeger);

    // Then
    assertThat(trace.externalId()).isEqualTo("bc07807133692d12e4268dc007ef9a19");
    assertThat(trace.input()).contains("list the releases");
    assertThat(trace.output()).isEqualTo("which namespace?");
    assertThat(trace.messageCount()).isEqualTo(3);
    assertThat(trace.hasError()).isTrue();
    assertThat(trace.spans())
        .extracting(span -> span.facts().name())
        .containsExactly("POST /", "chat");
    assertThat(trace.spans().getLast().facts().inputTokens()).isEqualTo(1822);
    assertThat(trace.labels()).containsEntry("service.name", "agent");
  }

  @Test
  void readsBothGenerationsOfMlflow() {
    // Given
    String second =
        """
        {"info":{"request_id":"r1","timestamp_ms":1000,"status":"ERROR","request_metadata":
         {"mlflow.traceInputs":"cut","user":"ada"},"tags":{"mlflow.traceName":"predict"}},
         "data":{"spans":[
          {"name":"predict","context":{"span_id":"0d48a6670588966b","trace_id":"t"},"parent_id":null,
           "start_time":1000000000,"end_time":2000000000,"status_code":"OK","attributes":
           {"mlflow.spanType":"\\"CHAIN\\"","mlflow.spanInputs":"{\\"x\\": 2}","mlflow.spanOutputs":"8"}},
          {"name":"search","context":{"span_id":"1d48a6670588966b","trace_id":"t"},
           "parent_id":"0d48a6670588966b","start_time":1100000000,"attributes":
           {"mlflow.spanType":"\\"RETRIEVER\\"","mlflow.spanOutputs":"[{\\"page_content\\":\\"doc\\"}]"}}]}}""";
    String third =
        """
        {"trace":{"trace_info":{"trace_id":"tr-1","request_time":"2025-10-22T04:14:54.524Z","state":"OK",
          "trace_metadata":{},"tags":{},"request_preview":"p"},
         "spans":[{"trace_id":"7hcYRmnCZf/c+SmbNvbczA==","span_id":"3ElmHER9IVU=","name":"test",
          "start_time_unix_nano":1761106494524157000,"end_time_unix_nano":1761106494584860000,
          "status":{"code":"STATUS_CODE_OK"},"attributes":[
           {"key":"mlflow.spanInputs","value":{"string_value":
            "{\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"abc\\"}]}"}},
           {"key":"mlflow.spanOutputs","value":{"string_value":"\\"def\\""}},
           {"key":"mlflow.spanType","value":{"string_value":"\\"AGENT\\""}}]}]}}""";

    // When
    NewTrace older = only(new MlflowFormat(), second);
    NewTrace newer = only(new MlflowFormat(), third);

    // Then
    assertThat(older.externalId()).isEqualTo("r1");
    assertThat(older.createdAt()).isEqualTo(Instant.ofEpochSecond(1));
    assertThat(older.input()).isEqualTo("{\"x\":2}");
    assertThat(older.output()).isEqualTo("8");
    assertThat(older.hasError()).isTrue();
    assertThat(older.context())
        .isEqualTo("[{\"name\":\"search\",\"found\":[{\"page_content\":\"doc\"}]}]");
    assertThat(older.labels()).containsEntry("user", "ada").doesNotContainKey("mlflow.traceInputs");
    assertThat(newer.externalId()).isEqualTo("tr-1");
    assertThat(newer.createdAt()).isEqualTo(Instant.parse("2025-10-22T04:14:54.524Z"));
    assertThat(newer.input()).isEqualTo("abc");
    assertThat(newer.output()).isEqualTo("def");
    assertThat(newer.spans().getFirst().id()).isEqualTo("dc49661c447d2155");
    assertThat(newer.spans().getFirst().facts().kind()).isEqualTo(SpanKind.AGENT);
  }

  @Test
  void readsLangfuse() {
    // Given
    String export =
        """
        {"trace":{"id":"l1","timestamp":"2025-08-22T09:38:56.228Z","name":"run","userId":"u","input":null,
          "output":"\\"{\\\\\\"role\\\\\\":\\\\\\"assistant\\\\\\",\\\\\\"content\\\\\\":\\\\\\"sunny\\\\\\"}\\"",
          "metadata":"{\\"team\\":\\"blue\\"}"},
         "observations":[
          {"id":"b","parentObservationId":"a","type":"GENERATION","name":"call","model":"m",
           "startTime":"2025-08-22T09:38:57Z","endTime":"2025-08-22T09:38:58Z","level":"ERROR",
           "statusMessage":"late","usageDetails":{"input":10,"output":2},
           "input":"[{\\"role\\":\\"user\\",\\"content\\":\\"weather?\\"}]","output":null},
          {"id":"a","parentObservationId":null,"type":"AGENT","name":"top",
           "startTime":"2025-08-22T09:38:56Z","input":null,"output":null}]}""";

    // When
    NewTrace trace = only(new LangfuseFormat(), export);

    // Then
    assertThat(trace.externalId()).isEqualTo("l1");
    assertThat(trace.input()).isEqualTo("weather?");
    assertThat(trace.output()).isEqualTo("sunny");
    assertThat(trace.hasError()).isTrue();
    assertThat(trace.labels()).containsEntry("team", "blue").containsEntry("userId", "u");
    assertThat(trace.spans()).extracting(NewSpan::id).containsExactly("a", "b");
    assertThat(trace.spans().getLast().facts().outputTokens()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"messages\":[{\"type\":\"human\",\"content\":\"q\"},{\"type\":\"ai\",\"content\":\"a\"}]}|user:q,assistant:a",
        "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"a\"}}]}|assistant:a",
        "{\"content\":{\"parts\":[{\"text\":\"hello\"}],\"role\":\"model\"}}|assistant:hello",
        "{\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"hi\"}]}],\"config\":{\"system_instruction\":\"be\"}}|system:be,user:hi",
        "{\"new_message\":{\"role\":\"user\",\"parts\":[{\"text\":\"hi\"}]}}|user:hi",
        "{\"prompt\":\"ask\",\"system\":\"be\"}|system:be,user:ask",
        "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":\"sure\"},{\"type\":\"tool_use\",\"id\":\"1\",\"name\":\"f\",\"input\":{}}]}|assistant:sure",
        "[{\"type\":\"function_call\",\"name\":\"f\",\"arguments\":\"{}\",\"call_id\":\"1\"},{\"type\":\"function_call_output\",\"call_id\":\"1\",\"output\":\"done\"}]|assistant:null,tool:done",
        "[{\"toolCallId\":\"1\",\"toolName\":\"f\",\"input\":\"{}\"}]|assistant:null",
        "{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"x\"}}|assistant:x",
        "{\"prompt\":\"ask\",\"temperature\":1}|``",
        "[1,2]|``",
      })
  void findsMessagesInWhatFrameworksWrite(String json, String expected) throws UnusableLine {
    assertThat(
            String.join(
                ",",
                Conversation.in(StrictJson.read(json)).messages().stream()
                    .map(message -> message.role() + ":" + message.content())
                    .toList()))
        .isEqualTo(expected);
  }

  @Test
  void readsTheColumnsOfMlflowsTable() {
    // Given
    CsvFormat raw =
        new CsvFormat(
            bytes("trace_id,state,request_time,request,response,request_preview,tags,spans"),
            CsvColumns.RECOGNISED);
    CsvFormat preview =
        new CsvFormat(
            bytes("trace_id;request_preview;response_preview;state"), CsvColumns.RECOGNISED);

    // When
    NewTrace whole =
        only(
            raw,
            "tr-1,ERROR,1761106494524,\"{\"\"messages\"\":[{\"\"role\"\":\"\"user\"\",\"\"content\"\":\"\"long, \"\"}]}\","
                + "\"two\nlines\",cut,\"{'a': 'b'}\",");
    NewTrace cut = only(preview, "tr-2;asked;said;OK");

    // Then
    assertThat(whole.externalId()).isEqualTo("tr-1");
    assertThat(whole.input()).isEqualTo("long, ");
    assertThat(whole.output()).isEqualTo("two\nlines");
    assertThat(whole.hasError()).isTrue();
    assertThat(whole.createdAt()).isEqualTo(Instant.parse("2025-10-22T04:14:54.524Z"));
    assertThat(whole.labels())
        .containsEntry("tags", "{'a': 'b'}")
        .doesNotContainKey("request_preview");
    assertThat(cut.input()).isEqualTo("asked");
    assertThat(cut.output()).isEqualTo("said");
  }

  @Test
  void columnsCanBeNamed() {
    // Given
    CsvFormat format =
        new CsvFormat(bytes("when,who,said"), new CsvColumns("who", "said", null, "when", null));

    // Then
    assertThat(only(format, "2026-01-01 10:00:00,Ada,hello").createdAt())
        .isEqualTo(Instant.parse("2026-01-01T10:00:00Z"));
    assertThat(format.read(bytes("soon,Ada,hello"), NOW).flaw()).startsWith("when is not a time");
    assertThat(format.read(bytes("a,b"), NOW).flaw()).startsWith("has 2 cells");
    CsvFormat unknown = new CsvFormat(bytes("a,b"), new CsvColumns("who", null, null, null, null));
    assertThat(unknown.read(bytes("1,2"), NOW).flaw())
        .isEqualTo("the header is of no use: the file has no column who");
  }

  @Test
  void spansThatPointInCirclesStillMakeATree() throws UnusableLine {
    // Given
    String record =
        """
        {"input":"a","output":"b","spans":[
         {"id":"1","parentId":"2"},{"id":"2","parentId":"1"},{"id":"3","parentId":"3","type":"TOOL"},
         {"id":"4","parentId":"gone","startTime":"2026-01-01T00:00:00Z"}]}""";

    // When
    NewTrace trace = only(new JsonLine(), record);

    // Then
    assertThat(trace.spans()).extracting(NewSpan::id).containsExactlyInAnyOrder("1", "2", "3", "4");
    assertThat(trace.spans()).extracting(NewSpan::position).containsExactly(0, 1, 2, 3);
  }

  private static NewTrace only(RecordFormat format, String record) {
    Reading reading = format.read(bytes(record), NOW);
    assertThat(reading.flaw()).isNull();
    assertThat(reading.traces()).hasSize(1);
    return reading.traces().getFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Kept so that the list of kinds and the constraint of the table stay the same. */
  @Test
  void kindsAreThoseOfTheTable() {
    assertThat(Arrays.stream(SpanKind.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            List.of("LLM", "TOOL", "RETRIEVER", "AGENT", "CHAIN", "EMBEDDING", "OTHER"));
  }
}
