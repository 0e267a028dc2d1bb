package dev.judgeworkshop.traces.imports;

/** Counts the lines that are not blank while a file passes by. */
final class LineCounter {

  private long lines;
  private long bytes;
  private boolean hasContent;
  private int markBytes;

  /** The next piece of the file. */
  void add(byte[] piece, int length) {
    for (int i = 0; i < length; i++) {
      byte b = piece[i];
      if (b == Bytes.LINE_FEED) {
        endLine();
      } else if (!Bytes.isBlank(b) && !isMark(bytes + i, b)) {
        hasContent = true;
      }
    }
    bytes += length;
  }

  /** The mark counts as blank only when it is complete. */
  private boolean isMark(long offset, byte b) {
    if (offset == markBytes && offset < Bytes.MARK.length && Bytes.MARK[markBytes] == b) {
      markBytes++;
      return true;
    }
    return false;
  }

  private boolean isLine() {
    return hasContent || (lines == 0 && markBytes > 0 && markBytes < Bytes.MARK.length);
  }

  private void endLine() {
    lines += isLine() ? 1 : 0;
    hasContent = false;
    markBytes = Bytes.MARK.length;
  }

  /** The number of lines; the last one needs no line break. */
  long lines() {
    return lines + (isLine() ? 1 : 0);
  }

  long bytes() {
    return bytes;
  }
}
