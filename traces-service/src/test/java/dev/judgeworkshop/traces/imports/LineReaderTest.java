package dev.judgeworkshop.traces.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static final int MAX = 10;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void splitsAtEveryLineBreakWhateverTheChunks(int chunk) {
    // Given
    byte[] file = "\uFEFFone\r\n\n  \ntwo\nthr\ree\r\nlast".getBytes(UTF_8);

    // When
    List<Line> lines = read(file, chunk, 0, 0);

    // Then
    assertThat(lines)
        .extracting(LineReaderTest::text)
        .containsExactly("one", "two", "thr\ree", "last");
    assertThat(lines).extracting(Line::number).containsExactly(1L, 4L, 5L, 6L);
    assertThat(lines.getLast().end()).isEqualTo(file.length);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 1000})
  void cutsLinesThatAreTooLong(int chunk) {
    // Given
    byte[] file = "0123456789\r\n0123456789x\n0123456789\rxyz\nshort\n".getBytes(UTF_8);

    // When
    List<Line> lines = read(file, chunk, 0, 0);

    // Then
    assertThat(lines).extracting(Line::isTooLong).containsExactly(false, true, true, false);
    assertThat(text(lines.getFirst())).isEqualTo("0123456789");
    assertThat(text(lines.getLast())).isEqualTo("short");
  }

  @Test
  void goesOnBehindAnyLine() {
    // Given
    byte[] file = "a\n\nbb\r\nccc\n \ndddd".getBytes(UTF_8);
    List<Line> all = read(file, 3, 0, 0);

    for (int i = 0; i < all.size(); i++) {
      // When
      List<Line> rest = read(file, 2, all.get(i).number(), all.get(i).end());

      // Then
      assertThat(rest)
          .extracting(Line::number)
          .isEqualTo(all.subList(i + 1, all.size()).stream().map(Line::number).toList());
    }
  }

  @Test
  void countingAndReadingAgree() {
    // Given
    Random random = new Random(7);
    byte[] alphabet = {'a', '\n', '\r', ' ', '\t', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0};

    for (int round = 0; round < 2_000; round++) {
      byte[] file = new byte[random.nextInt(40)];
      for (int i = 0; i < file.length; i++) {
        file[i] = alphabet[random.nextInt(alphabet.length)];
      }
      LineCounter counter = new LineCounter();

      // When
      int split = file.length / 2;
      counter.add(Arrays.copyOf(file, split), split);
      counter.add(Arrays.copyOfRange(file, split, file.length), file.length - split);

      // Then
      assertThat(counter.lines())
          .as(Arrays.toString(file))
          .isEqualTo(read(file, 1 + random.nextInt(8), 0, 0).size());
      assertThat(counter.bytes()).isEqualTo(file.length);
    }
  }

  @Test
  void anExcerptCanBeStoredAndShown() {
    assertThat(new Line(1, 9, "a\0b".getBytes(UTF_8), false).excerpt()).isEqualTo("a\uFFFDb");
    assertThat(new Line(1, 9, new byte[] {'a', (byte) 0xFF}, false).excerpt()).isEqualTo("a\uFFFD");
    String pairs = "x" + "\uD83D\uDE00".repeat(300);
    assertThat(new Line(1, 9, pairs.getBytes(UTF_8), false).excerpt())
        .isEqualTo("x" + "\uD83D\uDE00".repeat(139));
  }

  private static List<Line> read(byte[] file, int chunk, long lines, long bytes) {
    LongFunction<byte[]> source =
        offset ->
            Arrays.copyOfRange(
                file,
                (int) Math.min(offset, file.length),
                (int) Math.min(offset + chunk, file.length));
    LineReader reader = new LineReader(source, lines, bytes, MAX);
    List<Line> read = new ArrayList<>();
    for (Line line = reader.next(); line != null; line = reader.next()) {
      read.add(line);
    }
    return read;
  }

  private static String text(Line line) {
    return new String(line.bytes(), UTF_8);
  }
}
