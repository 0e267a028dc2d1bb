package dev.judgeworkshop.traces.imports;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into its lines that are not blank, one in memory at a time. Line breaks are LF or
 * CRLF; the last line needs none; a byte order mark at the beginning is left out.
 */
final class LineReader implements RecordSource {

  private static final int KEPT_OF_A_LONG_LINE = 4096;

  private final LongFunction<byte[]> source;
  private final int maxLineBytes;
  private long number;
  private long chunkStart;
  private byte[] chunk = {};
  private int next;

  /**
   * Begins behind what is read already.
   *
   * @param source gives the bytes from an offset on, as many as it likes; none at the end
   * @param linesRead how many lines are read
   * @param bytesRead how many bytes those are
   * @param maxLineBytes longer lines are cut
   */
  LineReader(LongFunction<byte[]> source, long linesRead, long bytesRead, int maxLineBytes) {
    this.source = source;
    this.number = linesRead;
    this.chunkStart = bytesRead;
    this.maxLineBytes = maxLineBytes;
  }

  /** The next line; null at the end of the file. */
  @Override
  public @Nullable Line next() {
    Line line = any();
    while (line != null && isBlank(line)) {
      line = any();
    }
    return line;
  }

  private @Nullable Line any() {
    if (!hasMore()) {
      return null;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream(KEPT_OF_A_LONG_LINE);
    long length = 0;
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = indexOfLineFeed();
      ended = end < chunk.length;
      long room = Math.max(0, maxLineBytes + 1L - length);
      content.write(chunk, next, (int) Math.min(room, end - next));
      length += end - next;
      next = ended ? end + 1 : end;
    }
    return toLine(content.toByteArray(), length);
  }

  private boolean hasMore() {
    if (next == chunk.length) {
      chunkStart += chunk.length;
      chunk = source.apply(chunkStart);
      next = 0;
    }
    return chunk.length > 0;
  }

  private int indexOfLineFeed() {
    int at = next;
    while (at < chunk.length && chunk[at] != Bytes.LINE_FEED) {
      at++;
    }
    return at;
  }

  /** One byte more than the limit was kept to tell: it may be the CR of the line break. */
  private Line toLine(byte[] raw, long length) {
    number++;
    int from = number == 1 && startsWithMark(raw) ? Bytes.MARK.length : 0;
    int to = endsWithCarriageReturn(raw) ? raw.length - 1 : raw.length;
    boolean isTooLong = length > raw.length || to > maxLineBytes;
    int kept = isTooLong ? Math.min(to, from + KEPT_OF_A_LONG_LINE) : to;
    byte[] content = Arrays.copyOfRange(raw, from, Math.max(from, kept));
    return new Line(number, chunkStart + next, content, isTooLong);
  }

  private static boolean endsWithCarriageReturn(byte[] raw) {
    return raw.length > 0 && raw[raw.length - 1] == Bytes.CARRIAGE_RETURN;
  }

  private static boolean startsWithMark(byte[] raw) {
    return raw.length >= Bytes.MARK.length
        && Arrays.equals(raw, 0, Bytes.MARK.length, Bytes.MARK, 0, Bytes.MARK.length);
  }

  private static boolean isBlank(Line line) {
    if (line.isTooLong()) {
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
