package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One trace in each record of a CSV file; its header says what the cells are. */
public final class CsvFormat implements RecordFormat {

  /** Written by MLflow's search_traces; the whole trace as JSON goes before all other columns. */
  private static final String WHOLE_TRACE = "trace";

  /** Would only repeat what the trace's own texts say. */
  private static final Set<String> REPEATED =
      Set.of("request_preview", "response_preview", "request", "response", WHOLE_TRACE);

  private static final String SPANS = "spans";
  private static final int MAX_CELL_CHARS = 64 << 20;

  private final char separator;
  private final List<String> header;
  private final CsvColumns columns;
  private final @Nullable String flaw;

  /**
   * Begins with the header.
   *
   * @param header the bytes of the first record
   * @param said which column is what
   */
  public CsvFormat(byte[] header, CsvColumns said) {
    this.separator = separator(header);
    List<String> names = List.of();
    CsvColumns found = said;
    String unusable = null;
    try {
      names = cells(StrictJson.decode(header));
      found = said.in(names);
    } catch (UnusableLine refused) {
      unusable = "the header is of no use: " + refused.getMessage();
    }
    this.header = names;
    this.columns = found;
    this.flaw = unusable;
  }

  /** The separator that the header uses most. */
  public static char separator(byte[] header) {
    long commas = count(header, ',');
    long semicolons = count(header, ';');
    long tabs = count(header, '\t');
    if (tabs > commas && tabs >= semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  private static long count(byte[] bytes, char wanted) {
    long found = 0;
    for (byte b : bytes) {
      found += b == wanted ? 1 : 0;
    }
    return found;
  }

  /**
   * The names of the columns.
   *
   * @return empty when the header cannot be read
   */
  public List<String> header() {
    return header;
  }

  @Override
  public Reading read(byte[] record, Instant defaultTime) {
    if (flaw != null) {
      return Reading.flawed(flaw);
    }
    try {
      return Reading.of(trace(cells(StrictJson.decode(record)), defaultTime));
    } catch (UnusableLine unusable) {
      return Reading.flawed(unusable.getMessage());
    }
  }

  private List<String> cells(String text) throws UnusableLine {
    try (Stream<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(MAX_CELL_CHARS)
            .ofCsvRecord(text)
            .stream()) {
      return records
          .findFirst()
          .map(CsvRecord::getFields)
          .orElseThrow(() -> new UnusableLine("is empty"));
    } catch (CsvParseException malformed) {
      throw new UnusableLine("is not well-formed CSV");
    }
  }

  private NewTrace trace(List<String> cells, Instant defaultTime) throws UnusableLine {
    if (cells.size() != header.size()) {
      throw new UnusableLine(
          "has " + cells.size() + " cells, the header has " + header.size() + " columns");
    }
    NewTrace whole = wholeTrace(cells, defaultTime);
    if (whole != null) {
      return whole;
    }
    return new TraceDraft(defaultTime)
        .externalId(node(blankToNull(cell(columns.externalId(), cells))))
        .createdAt(time(cells))
        .context(context(cells))
        .metadata(metadata(cells))
        .error("ERROR".equals(cell("state", cells)) || "ERROR".equals(cell("status", cells)))
        .spans(spans(cells))
        .input(required("input", columns.input(), cells))
        .output(required("output", columns.output(), cells))
        .build();
  }

  private @Nullable NewTrace wholeTrace(List<String> cells, Instant defaultTime)
      throws UnusableLine {
    String cell = cell(WHOLE_TRACE, cells);
    JsonNode trace =
        cell == null || columns.input() != null && !REPEATED.contains(columns.input())
            ? JsonNodeFactory.instance.missingNode()
            : StrictJson.readIfJson(cell);
    return trace.isObject() ? MlflowFormat.trace(trace, defaultTime) : null;
  }

  private String required(String meaning, @Nullable String column, List<String> cells)
      throws UnusableLine {
    if (column == null) {
      throw new UnusableLine("the file has no column for the " + meaning);
    }
    String text = cell(column, cells);
    return text == null ? "" : text;
  }

  private List<RawSpan> spans(List<String> cells) throws UnusableLine {
    String cell = cell(SPANS, cells);
    JsonNode spans =
        cell == null ? JsonNodeFactory.instance.missingNode() : StrictJson.readIfJson(cell);
    List<RawSpan> read = new java.util.ArrayList<>();
    for (JsonNode span : spans) {
      read.add(MlflowSpans.read(span));
    }
    return read;
  }

  private @Nullable Instant time(List<String> cells) throws UnusableLine {
    String text = blankToNull(cell(columns.createdAt(), cells));
    Instant time = text == null ? null : Times.anyOf(text);
    if (text != null && time == null) {
      throw new UnusableLine(columns.createdAt() + " is not a time: " + shortened(text));
    }
    return time;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40).strip() + "…" : text;
  }

  private @Nullable String context(List<String> cells) {
    String text = blankToNull(cell(columns.context(), cells));
    if (text == null) {
      return null;
    }
    JsonNode json = StrictJson.readIfJson(text);
    return StrictJson.write(json.isMissingNode() ? TextNode.valueOf(text) : json);
  }

  private ObjectNode metadata(List<String> cells) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      String cell = cells.get(i);
      if (!isUsed(column) && !cell.isBlank()) {
        JsonNode json = StrictJson.readIfJson(cell);
        metadata.set(column, json.isMissingNode() ? TextNode.valueOf(cell) : json);
      }
    }
    return metadata;
  }

  private boolean isUsed(String column) {
    return REPEATED.contains(column)
        || SPANS.equals(column)
        || column.equals(columns.input())
        || column.equals(columns.output())
        || column.equals(columns.externalId())
        || column.equals(columns.createdAt())
        || column.equals(columns.context());
  }

  private @Nullable String cell(@Nullable String column, List<String> cells) {
    int index = column == null ? -1 : header.indexOf(column);
    return index < 0 ? null : cells.get(index);
  }

  private static JsonNode node(@Nullable String text) {
    return text == null ? JsonNodeFactory.instance.missingNode() : TextNode.valueOf(text);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
