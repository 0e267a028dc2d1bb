package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;

/**
 * The passwords of this installation: random, made on the first start, kept in a file that only its
 * owner reads. Losing the file means losing access to the data beside it.
 */
final class Secrets {

  private static final int BYTES = 24;
  private static final int KEY_BYTES = 32;
  private static final String MODEL_KEYS = "model-keys.judge";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  static Secrets loadOrCreate(Path file) throws IOException {
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      }
    }
    int known = values.size();
    values.computeIfAbsent("postgres.superuser", key -> random());
    for (Service service : Service.values()) {
      values.computeIfAbsent(databaseKey(service), key -> random());
      values.computeIfAbsent(clientKey(service), key -> random());
    }
    values.computeIfAbsent(MODEL_KEYS, key -> random(KEY_BYTES));
    if (values.size() > known) {
      write(values, file);
    }
    return new Secrets(values);
  }

  String superuser() {
    return get("postgres.superuser");
  }

  String database(Service service) {
    return get(databaseKey(service));
  }

  /** What the service proves itself with when it asks for a service token. */
  String client(Service service) {
    return get(clientKey(service));
  }

  /** What keys of model providers are encrypted with. */
  String modelKeys() {
    return get(MODEL_KEYS);
  }

  private String get(String key) {
    return Objects.requireNonNull(values.getProperty(key), key);
  }

  private static String databaseKey(Service service) {
    return "database." + service.shortName();
  }

  private static String clientKey(Service service) {
    return "service-client." + service.shortName();
  }

  private static String random() {
    return random(BYTES);
  }

  private static String random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void write(Properties values, Path file) throws IOException {
    StringWriter text = new StringWriter();
    values.store(text, "Secrets of this installation. Keep them together with the data.");
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, text.toString());
    Files.move(unfinished, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }
}
