package dev.judgeworkshop.traces.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.judgeworkshop.traces.format.CsvColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises a file by its beginning: by the names in its first record, or by the header of a
 * table. What is not recognised is taken for lines of JSON.
 */
final class FormatDetection {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MAX_TOKENS = 100_000;
  private static final int MAX_NAMED_DEPTH = 3;

  private FormatDetection() {}

  /**
   * Recognises a format.
   *
   * @param head the first bytes of the file, inflated
   * @param fileName as the sender named it
   * @return the format
   */
  static ImportFormat detect(byte[] head, String fileName) {
    int start = start(head);
    if (start < head.length && (head[start] == '{' || head[start] == '[')) {
      return json(head, start);
    }
    boolean isNamedSo = fileName.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)(\\.gz)?");
    return isNamedSo || CsvColumns.isRecognised(header(head, start))
        ? ImportFormat.CSV
        : ImportFormat.JSON_LINES;
  }

  private static int start(byte[] head) {
    int at = startsWithMark(head) ? Bytes.MARK.length : 0;
    while (at < head.length && (head[at] == Bytes.LINE_FEED || Bytes.isBlank(head[at]))) {
      at++;
    }
    return at;
  }

  private static boolean startsWithMark(byte[] head) {
    return head.length >= Bytes.MARK.length
        && Arrays.equals(head, 0, Bytes.MARK.length, Bytes.MARK, 0, Bytes.MARK.length);
  }

  private static List<String> header(byte[] head, int start) {
    String line =
        new String(head, start, endOfLine(head, start) - start, StandardCharsets.UTF_8).strip();
    return Arrays.stream(line.split("[,;\t]"))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }

  private static int endOfLine(byte[] head, int start) {
    int end = start;
    while (end < head.length && head[end] != Bytes.LINE_FEED) {
      end++;
    }
    return end;
  }

  private static ImportFormat json(byte[] head, int start) {
    Set<String> names = names(head, start);
    if (hasAny(names, "resourceSpans", "resource_spans", "batches", "scopeSpans")
        || hasAny(names, "trace/resourceSpans")) {
      return ImportFormat.OTLP;
    }
    if (hasAny(names, "traceID", "data/traceID")) {
      return ImportFormat.JAEGER;
    }
    if (hasAny(names, "info/trace_id", "info/request_id", "trace_info", "trace/trace_info")
        || hasAny(names, "traces/info", "traces/trace_info")) {
      return ImportFormat.MLFLOW;
    }
    boolean isLangfuse =
        names.contains("observations")
            || names.contains("projectId")
            || names.contains("data/projectId");
    if (isLangfuse && !names.contains("messages")) {
      return ImportFormat.LANGFUSE;
    }
    return head[start] == '[' || isBraceAlone(head, start)
        ? ImportFormat.JSON_ARRAY
        : ImportFormat.JSON_LINES;
  }

  /** A document that is written over several lines begins so. */
  private static boolean isBraceAlone(byte[] head, int start) {
    return new String(head, start, endOfLine(head, start) - start, StandardCharsets.UTF_8)
            .strip()
            .equals("{")
        && endOfLine(head, start) < head.length;
  }

  private static boolean hasAny(Set<String> names, String... wanted) {
    return Arrays.stream(wanted).anyMatch(names::contains);
  }

  /** The paths of names in the first record, three deep; lists leave no trace in them. */
  private static Set<String> names(byte[] head, int start) {
    Set<String> names = new HashSet<>();
    Deque<String> path = new ArrayDeque<>();
    try (JsonParser parser = JSON.createParser(head, start, head.length - start)) {
      String name = "";
      int tokens = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
          if (path.size() <= MAX_NAMED_DEPTH) {
            names.add(joined(path, name));
          }
        } else if (token.isStructStart()) {
          path.addLast(parser.getParsingContext().getParent().inObject() ? name : "");
        } else if (token.isStructEnd()) {
          path.removeLast();
        }
        if (path.isEmpty() || tokens++ > MAX_TOKENS) {
          return names;
        }
      }
    } catch (IOException beginningOnly) {
      return names; // what was seen until then is enough
    }
    return names;
  }

  private static String joined(Deque<String> path, String name) {
    List<String> all = new ArrayList<>(path);
    all.add(name);
    return all.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
  }

  /** Whether the first line is a JSON value by itself, so that each line is a record. */
  static boolean isLines(byte[] head) {
    int start = start(head);
    return start < head.length && head[start] == '{' && isWholeLine(head, start);
  }

  private static boolean isWholeLine(byte[] head, int start) {
    int end = endOfLine(head, start);
    try (JsonParser parser = JSON.createParser(head, start, end - start)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (IOException incomplete) {
      return false;
    }
  }
}
