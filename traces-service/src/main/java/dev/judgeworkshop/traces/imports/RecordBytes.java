package dev.judgeworkshop.traces.imports;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The bytes of a record while it is read; of one that is too long only the beginning is kept. */
final class RecordBytes {

  private static final int KEPT_OF_A_LONG_RECORD = 4096;

  private final int maxBytes;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream(KEPT_OF_A_LONG_RECORD);
  private long length;

  RecordBytes(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  void add(int b) {
    length++;
    if (length <= maxBytes) {
      content.write(b);
    } else if (length == maxBytes + 1L) {
      byte[] beginning = Arrays.copyOf(content.toByteArray(), kept());
      content.reset();
      content.writeBytes(beginning);
    }
  }

  private int kept() {
    return Math.min(maxBytes, KEPT_OF_A_LONG_RECORD);
  }

  boolean isTooLong() {
    return length > maxBytes;
  }

  byte[] bytes() {
    return content.toByteArray();
  }

  /** Without the last bytes, such as a line break. */
  byte[] bytesWithout(int last) {
    byte[] all = content.toByteArray();
    return isTooLong() ? all : Arrays.copyOf(all, Math.max(0, all.length - last));
  }

  /** What is kept of a record that cannot be read. */
  byte[] beginning() {
    byte[] all = content.toByteArray();
    return Arrays.copyOf(all, Math.min(all.length, KEPT_OF_A_LONG_RECORD));
  }
}
