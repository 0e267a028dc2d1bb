package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.problem.Problem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file as it is stored: what comes as gzip is inflated on its way in, so that reading can go on
 * anywhere, and only so far that a small file cannot fill the disk.
 */
final class Inflated {

  private static final int FIRST_MAGIC = 0x1F;
  private static final int SECOND_MAGIC = 0x8B;

  private final InputStream body;
  private final boolean isGzip;
  private final long maxBytes;
  private long bytes;

  private Inflated(InputStream body, boolean isGzip, long maxBytes) {
    this.body = body;
    this.isGzip = isGzip;
    this.maxBytes = maxBytes;
  }

  /**
   * Looks at the first two bytes.
   *
   * @param body the file as it is sent
   * @param maxBytes how large it may be when it is inflated
   * @throws IOException when the sender breaks off
   */
  static Inflated of(InputStream body, long maxBytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(body);
    buffered.mark(2);
    boolean isGzip = buffered.read() == FIRST_MAGIC && buffered.read() == SECOND_MAGIC;
    buffered.reset();
    if (!isGzip) {
      return new Inflated(buffered, false, maxBytes);
    }
    try {
      return new Inflated(new GZIPInputStream(buffered, 1 << 16), true, maxBytes);
    } catch (EOFException | ZipException damaged) {
      throw ImportProblems.damagedGzip();
    }
  }

  /**
   * Fills a buffer as far as the file goes.
   *
   * @return how many bytes; 0 at the end
   * @throws IOException when the sender breaks off
   * @throws Problem 400 when the gzip is cut off or damaged, 413 when it inflates to too much
   */
  int read(byte[] buffer) throws IOException {
    int length = readBytes(buffer);
    bytes += length;
    if (isGzip && bytes > maxBytes) {
      throw Problem.tooLarge();
    }
    return length;
  }

  private int readBytes(byte[] buffer) throws IOException {
    if (!isGzip) {
      return body.readNBytes(buffer, 0, buffer.length);
    }
    try {
      return body.readNBytes(buffer, 0, buffer.length);
    } catch (EOFException | ZipException damaged) {
      throw ImportProblems.damagedGzip();
    }
  }
}
