package dev.judgeworkshop.workshops.config;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The keys {@code workshops.*}. */
@ConfigMapping(prefix = "workshops")
public interface WorkshopsConfig {

  /**
   * The {@code iss} of every token: the public address of {@code /api/v1/auth}, no slash at the
   * end.
   */
  String issuer();

  /** The {@code aud} of every token. */
  String audience();

  /** How long a person's token lives. */
  Duration userTokenLifetime();

  /** How long a service's token lives. */
  Duration serviceTokenLifetime();

  /** How long a refresh token is good; each use gives a new one. */
  Duration refreshTokenLifetime();

  /**
   * Whether accounts and tokens are this service's own. If not, any OpenID Connect provider has
   * them: a user row is made when a valid token of an unknown subject comes along.
   */
  boolean builtInAccounts();

  /** The claim with the e-mail in tokens of another provider. */
  String emailClaim();

  /** The claim with the name in tokens of another provider; the e-mail stands in for it. */
  String nameClaim();

  /**
   * The JWK set that tokens are signed with (its first key); made on first start if absent. Needed
   * for built-in accounts only.
   */
  Optional<Path> signingKeyFile();

  /**
   * How long after all services have confirmed a deletion they are asked once more: longer than any
   * request that had begun before.
   */
  Duration deletionSweepDelay();

  /** How many failed log-ins there may be before one has to wait. */
  LoginLimits loginLimit();

  /** How many passwords are hashed at once, 1 to 64; each takes 19 MiB. */
  @Min(1)
  @Max(64)
  int parallelPasswordHashes();

  /** How long an invitation can be accepted. */
  Duration invitationLifetime();

  /** The secrets with which services ask for their tokens. Needed for built-in accounts only. */
  ServiceSecrets serviceSecrets();

  /** The keys {@code workshops.service-secrets.*}. */
  interface ServiceSecrets {

    /** Of this service itself. */
    Optional<String> workshops();

    /** Of traces-service. */
    Optional<String> traces();

    /** Of discovery-service. */
    Optional<String> discovery();

    /** Of annotations-service. */
    Optional<String> annotations();

    /** Of judge-service. */
    Optional<String> judge();
  }

  /** The keys {@code workshops.login-limit.*}. */
  interface LoginLimits {

    /** Failed attempts on one account within the period, 1 or more. */
    @Min(1)
    int perAccount();

    /** Failed attempts from one address within the period, 1 or more. */
    @Min(1)
    int perAddress();

    /** The time in which all attempts are given back, evenly. */
    Duration period();

    /**
     * How many proxies of ours are in front, each of which adds to {@code X-Forwarded-For} or sets
     * it; 0 takes the connection's own address.
     */
    @Min(0)
    int trustedProxies();
  }
}
