package dev.judgeworkshop.workshops.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/**
 * Failed log-ins are limited per account, whether it exists or not, and per address; this is asked
 * before a password is hashed. An attempt is taken when it begins and given back when it succeeds,
 * so that many at once cannot get past the limit, and a full room behind one address can log in.
 * Each replica counts for itself.
 */
@ApplicationScoped
// Caffeine chooses its cache and node classes by name
@RegisterForReflection(
    classNames = {
      "com.github.benmanes.caffeine.cache.SSMSA",
      "com.github.benmanes.caffeine.cache.PSAMS"
    })
class LoginLimit {

  private static final int MAX_BUCKETS = 100_000;

  private final Cache<String, Bucket> accounts;
  private final Cache<String, Bucket> addresses;
  private final WorkshopsConfig.LoginLimits limits;

  LoginLimit(WorkshopsConfig config) {
    this.limits = config.loginLimit();
    this.accounts = buckets();
    this.addresses = buckets();
  }

  /** A bucket that nobody used for a whole period is full, and so is a new one. */
  private Cache<String, Bucket> buckets() {
    return Caffeine.newBuilder()
        .expireAfterAccess(limits.period())
        .maximumSize(MAX_BUCKETS)
        .build();
  }

  /**
   * Takes an attempt.
   *
   * @param email of the account, whatever its case
   * @param address where the request comes from
   * @return to be given back when the attempt succeeds
   * @throws Problem 429 {@code too-many-logins} with {@code Retry-After}
   */
  Attempt take(String email, String address) {
    Bucket byAddress = addresses.get(address, key -> bucket(limits.perAddress()));
    Bucket byAccount =
        accounts.get(email.toLowerCase(Locale.ROOT), key -> bucket(limits.perAccount()));
    take(byAddress);
    take(byAccount);
    return new Attempt(byAddress, byAccount);
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw AuthProblems.tooManyLogins(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(int capacity) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, limits.period()))
        .build();
  }

  /** An attempt that was taken. */
  record Attempt(Bucket byAddress, Bucket byAccount) {

    void giveBack() {
      byAddress.addTokens(1);
      byAccount.addTokens(1);
    }
  }
}
