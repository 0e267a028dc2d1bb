package dev.judgeworkshop.traces.imports;

import java.util.function.LongFunction;

/** A stored file byte by byte; one of its chunks is in memory. */
final class FileBytes {

  static final int END = -1;

  private final LongFunction<byte[]> source;
  private long chunkStart;
  private byte[] chunk = {};
  private int next;

  /**
   * Begins at an offset.
   *
   * @param source gives the bytes from an offset on, as many as it likes; none at the end
   * @param offset the first byte
   */
  FileBytes(LongFunction<byte[]> source, long offset) {
    this.source = source;
    this.chunkStart = offset;
  }

  /** The next byte, 0 to 255; {@link #END} behind the last one. */
  int read() {
    if (next == chunk.length) {
      seek(position());
      if (chunk.length == 0) {
        return END;
      }
    }
    return chunk[next++] & 0xFF;
  }

  /** The byte that was read last is to be read again. */
  void back() {
    next--;
  }

  /** How many bytes are before the next one. */
  long position() {
    return chunkStart + next;
  }

  /** Goes to an offset. */
  void seek(long offset) {
    chunkStart = offset;
    chunk = source.apply(offset);
    next = 0;
  }

  /** Leaves the byte order mark out, if the file begins with one. */
  void skipMark() {
    for (byte expected : Bytes.MARK) {
      if (read() != (expected & 0xFF)) {
        seek(0);
        return;
      }
    }
  }
}
