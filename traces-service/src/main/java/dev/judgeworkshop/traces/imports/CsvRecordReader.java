package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.format.CsvFormat;
import dev.judgeworkshop.traces.imports.Line.Flaw;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Splits a CSV file into its rows; a row ends at a line break outside of quotes. A quote that is
 * never closed costs its own line only: reading goes on with the next one.
 */
final class CsvRecordReader implements RecordSource {

  private final FileBytes file;
  private final int maxBytes;
  private final byte[] header;
  private final char separator;
  private long number;

  /** Where in a row the reader is. */
  private enum Place {
    CELL_START,
    IN_CELL,
    IN_QUOTES,
    BEHIND_QUOTE
  }

  /**
   * Reads the header, and begins behind what is read already.
   *
   * @param source gives the bytes from an offset on, as many as it likes; none at the end
   * @param from what is read
   * @param maxBytes longer rows are cut
   */
  CsvRecordReader(LongFunction<byte[]> source, ImportCheckpoint from, int maxBytes) {
    this.file = new FileBytes(source, 0);
    this.maxBytes = maxBytes;
    file.skipMark();
    this.header = headerOf(file, maxBytes);
    this.separator = CsvFormat.separator(header);
    if (from.bytes() > 0) {
      this.number = from.lines();
      file.seek(from.bytes());
    } else {
      file.seek(0);
      file.skipMark();
      row();
    }
  }

  private static byte[] headerOf(FileBytes file, int maxBytes) {
    RecordBytes content = new RecordBytes(maxBytes);
    for (int b = file.read(); b != FileBytes.END && b != Bytes.LINE_FEED; b = file.read()) {
      content.add(b);
    }
    return content.bytes();
  }

  /** The first row. */
  byte[] header() {
    return header.clone();
  }

  @Override
  public @Nullable Line next() {
    Line line = row();
    while (line != null && isBlank(line)) {
      line = row();
    }
    return line;
  }

  private @Nullable Line row() {
    long start = file.position();
    long first = number + 1;
    long behindFirstLine = -1;
    long lines = 0;
    RecordBytes content = new RecordBytes(maxBytes);
    Place place = Place.CELL_START;
    for (int b = file.read(); b != FileBytes.END; b = file.read()) {
      place = after(place, b);
      content.add(b);
      if (b == Bytes.LINE_FEED) {
        lines++;
        behindFirstLine = behindFirstLine < 0 ? file.position() : behindFirstLine;
        if (place != Place.IN_QUOTES) {
          return line(first, lines, content, Flaw.NONE);
        }
      }
      if (content.isTooLong() && place == Place.IN_QUOTES && behindFirstLine > 0) {
        return onlyFirstLine(first, behindFirstLine, content, Flaw.TOO_LONG);
      }
    }
    if (file.position() == start) {
      return null;
    }
    if (place == Place.IN_QUOTES) {
      return behindFirstLine > 0
          ? onlyFirstLine(first, behindFirstLine, content, Flaw.CUT_OFF)
          : line(first, lines + 1, content, Flaw.CUT_OFF);
    }
    return line(first, lines + 1, content, Flaw.NONE);
  }

  private Place after(Place place, int b) {
    if (place == Place.IN_QUOTES) {
      return b == '"' ? Place.BEHIND_QUOTE : Place.IN_QUOTES;
    }
    if (b == '"' && place != Place.IN_CELL) {
      return Place.IN_QUOTES;
    }
    return b == separator || b == Bytes.LINE_FEED ? Place.CELL_START : Place.IN_CELL;
  }

  private Line line(long first, long lines, RecordBytes content, Flaw flaw) {
    number = first + lines - 1;
    Flaw worst = content.isTooLong() ? Flaw.TOO_LONG : flaw;
    byte[] bytes = worst == Flaw.NONE ? withoutBreak(content) : content.beginning();
    return new Line(first, number, file.position(), bytes, worst);
  }

  private Line onlyFirstLine(long first, long behind, RecordBytes content, Flaw flaw) {
    number = first;
    file.seek(behind);
    return new Line(first, first, behind, content.beginning(), flaw);
  }

  private static byte[] withoutBreak(RecordBytes content) {
    byte[] all = content.bytes();
    int end = all.length;
    if (end > 0 && all[end - 1] == Bytes.LINE_FEED) {
      end--;
    }
    if (end > 0 && all[end - 1] == Bytes.CARRIAGE_RETURN) {
      end--;
    }
    return content.bytesWithout(all.length - end);
  }

  private static boolean isBlank(Line line) {
    if (line.flaw() != Flaw.NONE) {
      return false;
    }
    for (byte b : line.bytes()) {
      if (!Bytes.isBlank(b)) {
        return false;
      }
    }
    return true;
  }
}
