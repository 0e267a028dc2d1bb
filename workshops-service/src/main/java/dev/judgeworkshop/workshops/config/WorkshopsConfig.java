package dev.judgeworkshop.workshops.config;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

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

  /** The JWK set that tokens are signed with (its first key); made on first start if absent. */
  Path signingKeyFile();

  /** How many passwords are hashed at once, 1 to 64; each takes 19 MiB. */
  @Min(1)
  @Max(64)
  int parallelPasswordHashes();

  /** How long an invitation can be accepted. */
  Duration invitationLifetime();

  /** The secret of each service that may ask for a service token, by the service's name. */
  Map<String, @NotEmpty String> serviceClients();
}
