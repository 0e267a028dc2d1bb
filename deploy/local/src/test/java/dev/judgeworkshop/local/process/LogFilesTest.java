package dev.judgeworkshop.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

  @TempDir Path folder;

  @Test
  void keepsTheLogOfTheLastStart() throws IOException {
    Path log = Files.writeString(folder.resolve("x.log"), "old");

    LogFiles.rotate(log);

    assertThat(log).doesNotExist();
    assertThat(folder.resolve("x.log.1")).hasContent("old");
  }

  @Test
  void showsTheEndOfALongLog() throws IOException {
    Path log = Files.writeString(folder.resolve("x.log"), "line\n".repeat(10_000) + "last\n");

    assertThat(LogFiles.tail(log, 2)).containsExactly("line", "last");
    assertThat(LogFiles.tail(folder.resolve("none.log"), 2)).isEqualTo(List.of());
  }
}
