package dev.judgeworkshop.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log files of the processes: one per process and start of the stack, the last one kept. */
public final class LogFiles {

  private static final int TAIL_BYTES = 8_192;

  private LogFiles() {}

  /**
   * Moves the log of the last start aside, to {@code <name>.1}.
   *
   * @param log the file that is about to be written
   * @throws IOException when it cannot be moved
   */
  public static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > 0) {
      Path last = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, last, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * The end of a log, to show why a process does not stay alive.
   *
   * @param log the file
   * @param lines at most so many
   * @return the last lines; none when the file cannot be read
   */
  public static List<String> tail(Path log, int lines) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long start = Math.max(0, file.length() - TAIL_BYTES);
      byte[] end = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(end);
      List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      return List.of();
    }
  }
}
