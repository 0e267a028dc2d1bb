package dev.judgeworkshop.traces.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.traces.format.CsvColumns;
import dev.judgeworkshop.traces.imports.Line.Flaw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Splitting of files, whatever the size of the chunks and wherever it begins. */
class RecordSourcesTest {

  private static final int MAX = 40;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000})
  void splitsAListIntoItsElements(int chunk) {
    // Given
    String file = "\uFEFF [ {\"a\":\"],}\\\"\"} ,\n[1,[2]],3 , \"te,xt\", {} ]  ";

    // Then
    assertThat(texts(read(file, ImportFormat.JSON_ARRAY, chunk)))
        .containsExactly("{\"a\":\"],}\\\"\"}", "[1,[2]]", "3", "\"te,xt\"", "{}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1000})
  void findsTheListOfADocument(int chunk) {
    // Given
    String file =
        "{\"total\":{\"data\":[9]},\n \"note\":\"data\",\n\"data\" : [\n{\"traceID\":1},{\"traceID\":2}],\"limit\":0}";

    // Then
    assertThat(texts(read(file, ImportFormat.JAEGER, chunk)))
        .containsExactly("{\"traceID\":1}", "{\"traceID\":2}");
  }

  @Test
  void aDocumentWithoutAListIsOneElement() {
    String file = "{\n\"info\":{},\n\"data\":{\"x\":[1]}}\n\n{\n\"info\":2}";
    assertThat(texts(read(file, ImportFormat.MLFLOW, 5)))
        .containsExactly("{\n\"info\":{},\n\"data\":{\"x\":[1]}}", "{\n\"info\":2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"a\":1},{\"b\":[2 | 2 | CUT_OFF",
        "[{\"a\":1},{\"b\":\"0123456789012345678901234567890123456789\"},{\"c\":1}] | 3 | NONE",
        "[{\"a\":1},{\"b\" | 2 | CUT_OFF",
        "[{\"a\":1},nonsense,{\"c\":1}] | 3 | NONE",
        "[] | 0 | NONE",
      })
  void saysWhatIsWrongWithAnElement(String file, int count, Flaw last) {
    List<Line> lines = read(file, ImportFormat.JSON_ARRAY, 3);
    assertThat(lines).hasSize(count);
    if (count > 0) {
      assertThat(lines.getLast().flaw()).isEqualTo(last);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 1000})
  void splitsATableIntoItsRows(int chunk) {
    // Given
    String file = "\uFEFFinput,output\r\n\"a\nb\",\"say \"\"x\"\"\"\n\n1,2\r\nlast,\"q\"";

    // When
    List<Line> lines = read(file, ImportFormat.CSV, chunk);

    // Then
    assertThat(texts(lines)).containsExactly("\"a\nb\",\"say \"\"x\"\"\"", "1,2", "last,\"q\"");
    assertThat(lines).extracting(Line::number).containsExactly(2L, 5L, 6L);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsOwnLine() {
    // Given
    String file = "input,output\n1,2\n\"broken,3\n4,5\n6,7\n";

    // When
    List<Line> lines = read(file, ImportFormat.CSV, 9);

    // Then
    assertThat(lines)
        .extracting(Line::flaw)
        .containsExactly(Flaw.NONE, Flaw.CUT_OFF, Flaw.NONE, Flaw.NONE);
    assertThat(lines).extracting(Line::number).containsExactly(2L, 3L, 4L, 5L);
  }

  @ParameterizedTest
  @CsvSource({"JSON_ARRAY", "JAEGER", "CSV"})
  void goesOnBehindAnyRecord(ImportFormat format) {
    // Given
    String file =
        switch (format) {
          case CSV -> "input,output\n\"a\nb\",1\nc,2\n\n\"d\",3\n";
          case JAEGER -> "{\"data\":[{\"a\":1}, {\"b\":2},{\"c\":3}]}";
          default -> "[{\"a\":1}, {\"b\":2},{\"c\":3}]";
        };
    List<Line> all = read(file, format, 3);
    assertThat(all).hasSize(3);
    for (int i = 0; i < all.size(); i++) {
      // When
      Line behind = all.get(i);
      List<Line> rest = read(file, format, 2, behind.lastNumber(), behind.end());

      // Then
      assertThat(texts(rest)).isEqualTo(texts(all.subList(i + 1, all.size())));
      assertThat(rest)
          .extracting(Line::number)
          .isEqualTo(all.subList(i + 1, all.size()).stream().map(Line::number).toList());
    }
  }

  @Test
  void twoHundredMegabytesInOneLineStayOutOfMemory() {
    // Given
    long size = 200L << 20;
    byte[] chunk = new byte[1 << 20];
    Arrays.fill(chunk, (byte) 'x');
    byte[] end = "\n{\"input\":\"a\",\"output\":\"b\"}".getBytes(UTF_8);
    LongFunction<byte[]> source =
        offset ->
            offset < size
                ? Arrays.copyOf(chunk, (int) Math.min(chunk.length, size - offset))
                : Arrays.copyOfRange(end, (int) Math.min(end.length, offset - size), end.length);

    // When
    RecordSource lines =
        RecordSources.open(source, plan(ImportFormat.JSON_LINES), from(0, 0), 1 << 20).records();

    // Then
    Line first = lines.next();
    assertThat(first.isTooLong()).isTrue();
    assertThat(first.bytes().length).isLessThanOrEqualTo(4096);
    assertThat(lines.next().number()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"input\":\"a\",\"output\":\"b\"}|JSON_LINES",
        "[{\"input\":\"a\",\"output\":\"b\"}]|JSON_ARRAY",
        "[{\"messages\":[]}]|JSON_ARRAY",
        "nonsense|JSON_LINES",
        "{not json|JSON_LINES",
        "{\"resourceSpans\":[]}|OTLP",
        "{\"batches\":[{\"resource\":{}|OTLP",
        "{\"data\":[{\"traceID\":\"x\"}]}|JAEGER",
        "{\"info\":{\"trace_id\":\"x\"},\"data\":{}}|MLFLOW",
        "[{\"info\":{\"request_id\":\"x\"}}]|MLFLOW",
        "{\"trace\":{\"trace_info\":{}}}|MLFLOW",
        "{\"trace\":{\"id\":\"x\"},\"observations\":[]}|LANGFUSE",
        "[{\"id\":\"x\",\"projectId\":\"p\"}]|LANGFUSE",
        "input,output|CSV",
        "trace_id,trace,request_preview|CSV",
        "\"Question\";\"Answer\"|CSV",
        "hello, world|JSON_LINES",
      })
  void recognisesAFileByItsBeginning(String head, ImportFormat format) {
    assertThat(FormatDetection.detect(head.getBytes(UTF_8), "file")).isEqualTo(format);
    assertThat(FormatDetection.detect(("\uFEFF \n" + head).getBytes(UTF_8), "file"))
        .isEqualTo(format);
  }

  private static List<Line> read(String file, ImportFormat format, int chunk) {
    return read(file, format, chunk, 0, 0);
  }

  private static List<Line> read(
      String file, ImportFormat format, int chunk, long lines, long offset) {
    byte[] bytes = file.getBytes(UTF_8);
    LongFunction<byte[]> source =
        at ->
            Arrays.copyOfRange(
                bytes, (int) Math.min(at, bytes.length), (int) Math.min(at + chunk, bytes.length));
    int max = format == ImportFormat.MLFLOW || format == ImportFormat.JAEGER ? 1_000 : MAX;
    RecordSource records =
        RecordSources.open(source, plan(format), from(lines, offset), max).records();
    List<Line> read = new ArrayList<>();
    for (Line line = records.next(); line != null; line = records.next()) {
      read.add(line);
    }
    return read;
  }

  private static ImportPlan plan(ImportFormat format) {
    return new ImportPlan(format, CsvColumns.RECOGNISED, false);
  }

  private static ImportCheckpoint from(long lines, long bytes) {
    return new ImportCheckpoint(
        UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH, lines, bytes, 0);
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(line -> new String(line.bytes(), UTF_8)).toList();
  }
}
