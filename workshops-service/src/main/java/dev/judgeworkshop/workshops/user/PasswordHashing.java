package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id with 19 MiB, 2 passes and 1 lane (OWASP Password Storage Cheat Sheet, second choice of
 * equals). A hash takes some 80 ms of a core and its memory, so a small pool of worker threads
 * bounds how many are computed at once; whoever waits holds no thread.
 */
@ApplicationScoped
class PasswordHashing {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final WorkerExecutor workers;
  private final String hashOfNobody;

  PasswordHashing(Vertx vertx, WorkshopsConfig config) {
    this.workers =
        vertx.createSharedWorkerExecutor("password-hashing", config.parallelPasswordHashes());
    this.hashOfNobody = argon2.encode("nobody has this password");
  }

  /** The hash with its parameters and salt, in the PHC string format. */
  Uni<String> hash(String password) {
    return workers.executeBlocking(() -> argon2.encode(password), false);
  }

  /**
   * Whether the password is the one that was hashed. Without a hash it takes as long and is false:
   * the time that an answer takes does not tell who has an account.
   */
  Uni<Boolean> matches(String password, @Nullable String hash) {
    String compared = hash == null ? hashOfNobody : hash;
    return workers.executeBlocking(() -> argon2.matches(password, compared) && hash != null, false);
  }

  @PreDestroy
  void close() {
    workers.closeAndForget();
  }
}
