package dev.judgeworkshop.traces.imports;

/** What bytes mean in a file of lines; one place, so that counting and reading agree. */
final class Bytes {

  static final byte LINE_FEED = '\n';
  static final byte CARRIAGE_RETURN = '\r';

  /** The byte order mark of UTF-8; some programs begin a file with it. */
  static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Bytes() {}

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == CARRIAGE_RETURN;
  }
}
