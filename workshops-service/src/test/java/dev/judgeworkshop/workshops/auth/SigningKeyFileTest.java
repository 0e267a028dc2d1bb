package dev.judgeworkshop.workshops.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

  @TempDir Path folder;

  @Test
  void makesAKeyThatOnlyItsOwnerMayRead() throws IOException {
    // Given
    Path file = folder.resolve("new/folder/keys.json");

    // When
    String keyId = keyId(file);

    // Then
    assertThat(keyId).isNotBlank();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void keepsTheKeyThatIsThere() {
    Path file = folder.resolve("keys.json");

    assertThat(keyId(file)).isEqualTo(keyId(file));
  }

  @Test
  void processesThatStartTogetherAgreeOnOneKey() throws Exception {
    // Given
    Path file = folder.resolve("keys.json");
    int starters = 8;
    CyclicBarrier together = new CyclicBarrier(starters);
    Callable<String> start =
        () -> {
          together.await();
          return keyId(file);
        };

    // When
    Set<String> keyIds = new HashSet<>();
    try (ExecutorService processes = Executors.newFixedThreadPool(starters)) {
      for (Future<String> started :
          processes.invokeAll(Stream.generate(() -> start).limit(starters).toList())) {
        keyIds.add(started.get());
      }
    }

    // Then
    assertThat(keyIds).hasSize(1);
  }

  @Test
  void refusesAFileThatHoldsNoKey() throws IOException {
    for (String content : List.of("", "{}", "{\"keys\":[]}", "not json")) {
      Path file = Files.writeString(folder.resolve("keys.json"), content);

      assertThatThrownBy(() -> keyId(file))
          .as(content)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("SIGNING_KEY_FILE");
    }
  }

  private static String keyId(Path file) {
    return new SigningKeyFile(file).readOrCreate().getJsonWebKeys().getFirst().getKeyId();
  }
}
