package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.imports.Line.Flaw;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Splits a JSON document into the elements of its list, one in memory at a time: the document's own
 * list, or the one under a name that the format uses. A document without a list is one element, and
 * documents behind one another are an element each. Behind an element that is not balanced nothing
 * can be found.
 */
final class ElementReader implements RecordSource {

  private static final int MAX_NAME = 32;

  private final FileBytes file;
  private final Set<String> lists;
  private final int maxBytes;
  private final boolean isBeginning;
  private long number;
  private boolean hasBegun;
  private boolean hasEnded;

  /**
   * Begins behind what is read already.
   *
   * @param source gives the bytes from an offset on, as many as it likes; none at the end
   * @param from what is read
   * @param lists the names under which a list of records may be
   * @param maxBytes longer elements are cut
   */
  ElementReader(
      LongFunction<byte[]> source, ImportCheckpoint from, Set<String> lists, int maxBytes) {
    this.file = new FileBytes(source, from.bytes());
    this.lists = Set.copyOf(lists);
    this.maxBytes = maxBytes;
    this.number = from.lines();
    this.isBeginning = from.bytes() == 0;
  }

  @Override
  public @Nullable Line next() {
    boolean atRoot = isBeginning && !hasBegun;
    if (atRoot) {
      hasBegun = true;
      file.skipMark();
    }
    int first = hasEnded ? FileBytes.END : firstByte();
    if (atRoot && first == '[') {
      first = firstByte();
      atRoot = false;
    }
    if (first == FileBytes.END || first == ']') {
      hasEnded = true;
      return null;
    }
    file.back();
    return element(atRoot);
  }

  private int firstByte() {
    int b = file.read();
    while (b == ',' || b == Bytes.LINE_FEED || b >= 0 && Bytes.isBlank((byte) b)) {
      b = file.read();
    }
    return b;
  }

  private @Nullable Line element(boolean atRoot) {
    JsonScanner scanner = new JsonScanner();
    RecordBytes content = new RecordBytes(maxBytes);
    do {
      int b = file.read();
      if (b == FileBytes.END) {
        boolean isWhole = scanner.isScalar();
        return line(content, isWhole ? Flaw.NONE : Flaw.CUT_OFF);
      }
      if (scanner.endsBefore(b)) {
        file.back();
        return line(content, Flaw.NONE);
      }
      if (atRoot && b == '[' && scanner.isAtList(lists)) {
        return next();
      }
      content.add(b);
      scanner.add(b);
    } while (!scanner.isComplete());
    return line(content, Flaw.NONE);
  }

  private Line line(RecordBytes content, Flaw flaw) {
    number++;
    Flaw worst = content.isTooLong() ? Flaw.TOO_LONG : flaw;
    byte[] bytes = worst == Flaw.NONE ? content.bytes() : content.beginning();
    return new Line(number, number, file.position(), bytes, worst);
  }

  /** Follows the structure of one JSON value, without judging it. */
  private static final class JsonScanner {

    private final StringBuilder name = new StringBuilder();
    private int depth;
    private boolean isInText;
    private boolean isEscaped;
    private boolean hasStarted;
    private boolean isText;
    private boolean hasNested;
    private boolean isNamed;

    void add(int b) {
      hasStarted = true;
      if (isInText) {
        addText(b);
      } else if (b == '"') {
        isInText = true;
        isText = depth == 0;
        name.setLength(depth == 1 && !isNamed ? 0 : name.length());
      } else if (b == '{' || b == '[') {
        depth++;
        hasNested = true;
        isNamed = false;
      } else if (b == '}' || b == ']') {
        depth--;
      } else if (depth == 1 && (b == ':' || b == ',')) {
        isNamed = b == ':';
      }
    }

    private void addText(int b) {
      if (isEscaped) {
        isEscaped = false;
      } else if (b == '\\') {
        isEscaped = true;
      } else if (b == '"') {
        isInText = false;
      } else if (depth == 1 && !isNamed && name.length() < MAX_NAME) {
        name.append((char) b);
      }
    }

    /** Whether the list that begins now is one of those of the document. */
    boolean isAtList(Set<String> lists) {
      return depth == 1 && !isInText && isNamed && lists.contains(name.toString());
    }

    boolean isComplete() {
      return hasStarted && depth <= 0 && !isInText && (isText || !isScalar());
    }

    /** A number, a word, or what is neither: it ends where something else begins. */
    boolean isScalar() {
      return hasStarted && depth == 0 && !isInText && !isText && !hasNested;
    }

    boolean endsBefore(int b) {
      return isScalar()
          && (b == ',' || b == ']' || b == Bytes.LINE_FEED || Bytes.isBlank((byte) b));
    }
  }
}
