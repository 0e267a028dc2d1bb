package dev.judgeworkshop.traces.imports;

import static dev.judgeworkshop.traces.AWorkshop.aLine;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every format on their way through the service, good ones and bad ones. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class ImportFormatsTest {

  private static final String GOOD = aLine("a", "asked", "said");

  private static final String JAEGER =
      """
      {"data":[{"traceID":"bc07807133692d12e4268dc007ef9a19","processes":{},"spans":[
       {"traceID":"bc07807133692d12e4268dc007ef9a19","spanID":"93aa82c8cda9ac57","operationName":"chat",
        "startTime":1771835343506978,"duration":1948053,"tags":[
        {"key":"gen_ai.prompt.0.content","value":"asked"},{"key":"gen_ai.prompt.0.role","value":"user"},
        {"key":"gen_ai.completion.0.content","value":"said"},
        {"key":"gen_ai.completion.0.role","value":"assistant"},
        {"key":"gen_ai.operation.name","value":"chat"}]},
       {"traceID":"bc07807133692d12e4268dc007ef9a19","spanID":"83aa82c8cda9ac57","operationName":"find",
        "references":[{"refType":"CHILD_OF","spanID":"93aa82c8cda9ac57"}],
        "startTime":1771835343506979,"duration":10,"tags":[
        {"key":"gen_ai.tool.name","value":"find"},{"key":"error","value":true}]}]}]}""";

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("JSON_LINES", GOOD),
        Arguments.of("JSON_ARRAY", "[\n" + GOOD + "\n]"),
        Arguments.of(
            "JSON_ARRAY",
            "[{\"messages\":[{\"role\":\"user\",\"content\":\"asked\"},{\"role\":\"assistant\",\"content\":\"said\"}]}]"),
        Arguments.of("CSV", "input,output,team\r\n\"asked\",\"said\",blue\r\n"),
        Arguments.of("CSV", "\uFEFFtrace_id\trequest\tresponse\n1\tasked\tsaid\n"),
        Arguments.of(
            "MLFLOW",
            "{\"info\":{\"request_id\":\"r\",\"timestamp_ms\":1},\"data\":{\"spans\":[],\"request\":\"asked\",\"response\":\"said\"}}"),
        Arguments.of(
            "OTLP",
            """
            {"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"5B8EFFF798038103D269B633813FC60C",
            "spanId":"EEE19B7EC3C1B173","name":"x","attributes":[
            {"key":"input.value","value":{"stringValue":"asked"}},
            {"key":"output.value","value":{"stringValue":"said"}}]}]}]}]}"""),
        Arguments.of("JAEGER", JAEGER),
        Arguments.of(
            "LANGFUSE",
            "{\"trace\":{\"id\":\"l\",\"input\":\"asked\",\"output\":\"said\"},\"observations\":[]}"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void recognisesTheFormatAndReadsIt(String format, String file) {
    // When
    Map<String, Object> ended = workshop.imports(file);

    // Then
    assertThat(ended)
        .containsEntry("format", format)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 1)
        .containsEntry("failed", 0)
        .containsEntry("bytesDone", ended.get("bytesTotal"));
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<String>path("items[0].inputPreview")).isEqualTo("asked");
    assertThat(list.<String>path("items[0].outputPreview")).isEqualTo("said");
    assertThat(workshop.imports(gzip(file.getBytes(UTF_8)))).containsEntry("format", format);
  }

  @Test
  void spansAreATreeAndEachHasDetails() {
    // Given
    workshop.imports(JAEGER);
    Response list = workshop.traces(workshop.facilitator(), "");
    String id = list.path("items[0].id");

    // When
    Response spans = workshop.asFacilitator().get("/api/v1/traces/" + id + "/spans");
    Response span =
        workshop.asFacilitator().get("/api/v1/traces/" + id + "/spans/93aa82c8cda9ac57");

    // Then
    assertThat(list.<Boolean>path("items[0].hasError")).isTrue();
    assertThat(list.<Integer>path("items[0].spanCount")).isEqualTo(2);
    assertThat(spans.<Integer>path("total")).isEqualTo(2);
    assertThat(spans.<List<String>>path("items.kind")).containsExactly("LLM", "TOOL");
    assertThat(spans.<List<Integer>>path("items.depth")).containsExactly(0, 1);
    assertThat(spans.<List<Boolean>>path("items.isError")).containsExactly(false, true);
    assertThat(spans.<String>path("items[1].parentId")).isEqualTo("93aa82c8cda9ac57");
    assertThat(spans.asString()).doesNotContain("gen_ai");
    assertThat(span.<String>path("inputs")).contains("asked");
    assertThat(span.<String>path("span.endedAt")).isEqualTo("2026-02-23T08:29:05.455031Z");
    assertThat(span.<String>path("attributes['gen_ai.operation.name']")).isEqualTo("chat");
    assertThat(
            workshop.asFacilitator().get("/api/v1/traces/" + id + "/spans/x").<String>path("code"))
        .isEqualTo("span-not-found");
    Response page = workshop.asFacilitator().get("/api/v1/traces/" + id + "/spans?limit=1");
    assertThat(
            workshop
                .asFacilitator()
                .get("/api/v1/traces/" + id + "/spans?after=" + page.path("next"))
                .<List<String>>path("items.name"))
        .containsExactly("find");
    TestUser stranger = TestUser.named("Stranger");
    assertThat(AWorkshop.as(stranger).get("/api/v1/traces/" + id + "/spans").statusCode())
        .isEqualTo(404);
    workshop.imports(JAEGER);
    assertThat(
            AWorkshop.number(
                "select count(*) from trace_span where workshop_id = ?", workshop.id()))
        .isEqualTo(2);
  }

  @Test
  void aTraceThatIsSpreadOverAFileIsOneTrace() {
    // Given
    String resource =
        """
        {"scopeSpans":[{"spans":[{"traceId":"5B8EFFF798038103D269B633813FC60C","spanId":"%s",
        "parentSpanId":"%s","name":"%s","startTimeUnixNano":"%d","attributes":[
        {"key":"input.value","value":{"stringValue":"%s"}},
        {"key":"output.value","value":{"stringValue":"x"}}]}]}]}"""
            .replace("\n", "");
    String child =
        resource.formatted("EEE19B7EC3C1B174", "EEE19B7EC3C1B173", "child", 2_000, "inner");
    String top = resource.formatted("EEE19B7EC3C1B173", "", "top", 1_000, "asked");
    String line = "{\"resourceSpans\":[%s]}\n";

    // When
    Map<String, Object> ended = workshop.imports(line.formatted(child) + line.formatted(top));

    // Then
    assertThat(ended).containsEntry("state", "SUCCEEDED");
    assertThatBothSpansAreThere();
    workshop.imports(line.formatted(child));
    assertThatBothSpansAreThere();
    workshop.imports("{\"resourceSpans\":[%s,\n%s]}".formatted(top, child));
    assertThatBothSpansAreThere();
  }

  private void assertThatBothSpansAreThere() {
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<Integer>path("total")).isEqualTo(1);
    assertThat(list.<String>path("items[0].inputPreview")).isEqualTo("asked");
    assertThat(
            workshop
                .asFacilitator()
                .get("/api/v1/traces/" + list.path("items[0].id") + "/spans")
                .<List<String>>path("items.name"))
        .containsExactly("top", "child");
  }

  @Test
  void aDryRunShowsWhatWouldCome() {
    // Given
    workshop.imports(GOOD);
    String file = GOOD + "\n" + aLine("b", "new", "x") + "\nbad\n";

    // When
    Response accepted = upload(file.getBytes(UTF_8), "&dryRun=true");
    Map<String, Object> ended = workshop.ended(accepted.path("id"));
    Response preview =
        workshop.asFacilitator().get("/api/v1/imports/" + ended.get("id") + "/preview");

    // Then
    assertThat(ended)
        .containsEntry("dryRun", true)
        .containsEntry("done", 2)
        .containsEntry("failed", 1);
    assertThat(preview.<String>path("format")).isEqualTo("JSON_LINES");
    assertThat(preview.<List<String>>path("items.inputPreview")).containsExactly("asked", "new");
    assertThat(preview.<List<Boolean>>path("items.isUpdate")).containsExactly(true, false);
    assertThat(workshop.traceIds()).hasSize(1);
  }

  @Test
  void theColumnsOfATableCanBeNamed() {
    // When
    Response accepted =
        upload(
            "who,said,team\nAda,hello,blue\n".getBytes(UTF_8),
            "&format=CSV&inputColumn=who&outputColumn=said");
    workshop.ended(accepted.path("id"));

    // Then
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<String>path("items[0].inputPreview")).isEqualTo("Ada");
    assertThat(list.<String>path("items[0].outputPreview")).isEqualTo("hello");
  }

  @Test
  void theErrorReportIsAFile() {
    // Given
    Map<String, Object> ended = workshop.imports(GOOD + "\n=1+1\n" + "bad \"x\"\n".repeat(700));

    // When
    Response report =
        workshop.asFacilitator().get("/api/v1/imports/" + ended.get("id") + "/errors/report");

    // Then
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.contentType()).startsWith("text/csv");
    assertThat(report.header("Content-Disposition")).startsWith("attachment");
    String[] lines = report.asString().split("\r\n");
    assertThat(lines).hasSize(702);
    assertThat(lines[0]).isEqualTo("line,reason,excerpt");
    assertThat(lines[1]).isEqualTo("2,\"is not well-formed JSON (column 1)\",\"'=1+1\"");
    assertThat(lines[2]).endsWith("\"bad \"\"x\"\"\"");
    TestUser participant = workshop.participantWithoutRound();
    String path = "/api/v1/imports/" + ended.get("id");
    assertThat(AWorkshop.as(participant).get(path + "/errors/report").statusCode()).isEqualTo(403);
    assertThat(AWorkshop.as(participant).get(path + "/preview").statusCode()).isEqualTo(403);
    assertThat(AWorkshop.as(TestUser.named("Stranger")).get(path + "/errors/report").statusCode())
        .isEqualTo(404);
  }

  static Stream<Arguments> badFiles() {
    byte[] invalid = ("[" + aLine("x", "?", "y") + "," + GOOD + "]").getBytes(UTF_8);
    invalid[("[" + aLine("x", "", "")).length() - 16] = (byte) 0xFF;
    return Stream.of(
        Arguments.of(
            "deep",
            ("[" + "[".repeat(5_000) + "]".repeat(5_000) + "," + GOOD + "]").getBytes(UTF_8),
            "nested deeper",
            1),
        Arguments.of(
            "NaN",
            ("[{\"input\":NaN,\"output\":1}," + GOOD + "]").getBytes(UTF_8),
            "not well-formed",
            1),
        Arguments.of(
            "NUL",
            ("[{\"input\":\"\\u0000\",\"output\":1}," + GOOD + "]").getBytes(UTF_8),
            "NUL",
            1),
        Arguments.of("raw NUL", ("input,output\na\0b,c\nasked,said\n").getBytes(UTF_8), "NUL", 1),
        Arguments.of("cut off", ("[" + GOOD + ",{\"input\":").getBytes(UTF_8), "cut off", 1),
        Arguments.of(
            "open quote", "input,output\nasked,said\n\"open,x\n".getBytes(UTF_8), "cut off", 1),
        Arguments.of(
            "ragged", "input,output\nasked,said\n1,2,3\n".getBytes(UTF_8), "has 3 cells", 1),
        Arguments.of(
            "no column", "input,name\nasked,said\n".getBytes(UTF_8), "no column for the output", 0),
        Arguments.of(
            "no spans", "{\"resourceSpans\":[{\"scopeSpans\":[]}]}".getBytes(UTF_8), "no spans", 0),
        Arguments.of(
            "no info",
            "{\"info\":{\"trace_id\":\"x\"}}\n{\"data\":1}".getBytes(UTF_8),
            "no info",
            0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void aBadRecordIsALineInTheReport(String what, byte[] file, String reason, int good) {
    // When
    Map<String, Object> ended = workshop.imports(file);

    // Then
    assertThat(ended).containsEntry("done", good);
    Response errors =
        workshop.asFacilitator().get("/api/v1/imports/" + ended.get("id") + "/errors");
    assertThat(errors.<List<String>>path("items.reason"))
        .as(errors.asString())
        .anyMatch(found -> found.contains(reason));
  }

  @Test
  void aDamagedGzipIsRefusedAndNothingIsKept() {
    // Given
    byte[] whole = gzip((GOOD + "\n").repeat(50_000).getBytes(UTF_8));
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    byte[] broken = whole.clone();
    broken[whole.length / 2] ^= 0x55;
    byte[] header = {0x1F, (byte) 0x8B, 8};

    // Then
    for (byte[] file : List.of(cut, broken, header)) {
      Response refused = upload(file, "");
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.<String>path("violations[0].field")).isEqualTo("body");
      assertThat(refused.<String>path("violations[0].message")).contains("nothing is kept");
    }
    assertThat(uploadsLeft()).isZero();
  }

  @Test
  void aBombIsDefused() {
    // When
    Response refused = upload(gzip(new byte[40 << 20]), "");

    // Then
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(uploadsLeft()).isZero();
  }

  @Test
  void refusesAWrongContentTypeAndWrongOptions() {
    assertThat(
            workshop
                .asFacilitator()
                .contentType("image/png")
                .body(new byte[] {1})
                .post("/api/v1/imports?fileName=x&workshopId=" + workshop.id())
                .statusCode())
        .isEqualTo(415);
    assertThat(upload(new byte[] {1}, "&dryRun=perhaps").<String>path("violations[0].field"))
        .isEqualTo("dryRun");
    assertThat(
            upload(new byte[] {1}, "&inputColumn=" + "x".repeat(201))
                .<String>path("violations[0].field"))
        .isEqualTo("inputColumn");
  }

  private Response upload(byte[] file, String query) {
    return workshop
        .asFacilitator()
        .contentType("application/octet-stream")
        .body(file)
        .post("/api/v1/imports?fileName=file&workshopId=" + workshop.id() + query);
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static long uploadsLeft() {
    return AWorkshop.number(
        "select count(*) from import_upload where not stored and id <> ?", UUID.randomUUID());
  }
}
