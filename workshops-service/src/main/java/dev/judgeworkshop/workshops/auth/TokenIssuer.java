package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.kit.identity.TokenVersion;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import dev.judgeworkshop.workshops.user.Account;
import dev.judgeworkshop.workshops.user.UserResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/** Signs tokens. A token says who, never what they may do in a workshop. */
@ApplicationScoped
class TokenIssuer {

  private static final String SERVICE_GROUP = "service";

  private final SigningKeys keys;
  private final WorkshopsConfig config;
  private final InstantSource clock;

  TokenIssuer(SigningKeys keys, WorkshopsConfig config, InstantSource clock) {
    this.keys = keys;
    this.config = config;
    this.clock = clock;
  }

  String forUser(Account account) {
    UserResponse user = account.user();
    return sign(
        claims(user.id().toString(), config.userTokenLifetime())
            .claim(TokenVersion.CLAIM, account.tokenVersion())
            .claim("email", user.email())
            .claim("name", user.displayName()));
  }

  String forService(String service) {
    return sign(claims(service, config.serviceTokenLifetime()).groups(Set.of(SERVICE_GROUP)));
  }

  private JwtClaimsBuilder claims(String subject, Duration lifetime) {
    Instant now = clock.instant();
    return Jwt.claims()
        .issuer(config.issuer())
        .audience(config.audience())
        .subject(subject)
        .issuedAt(now)
        .expiresAt(now.plus(lifetime))
        .claim("jti", UUID.randomUUID().toString());
  }

  private String sign(JwtClaimsBuilder claims) {
    return claims
        .jws()
        .algorithm(SignatureAlgorithm.RS256)
        .keyId(keys.keyId())
        .sign(keys.privateKey());
  }
}
