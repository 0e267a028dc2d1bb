package dev.judgeworkshop.workshops;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;

/** An installation whose operator has put a new signing key in front of the old one. */
public final class RotatedKeysTestResource implements QuarkusTestResourceLifecycleManager {

  private final WorkshopsTestResource common = new WorkshopsTestResource();

  @Override
  public Map<String, String> start() {
    Map<String, String> config = common.start();
    JsonWebKeySet keys = new JsonWebKeySet(RsaKeys.named("new"), RsaKeys.named("old"));
    Path file = Path.of(config.get("SIGNING_KEY_FILE"));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, keys.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return config;
  }

  @Override
  public void stop() {
    common.stop();
  }
}
