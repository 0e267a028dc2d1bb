package dev.judgeworkshop.kit.identity;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the current request, read from the verified token. */
@RequestScoped
public class CurrentUser {

  private static final String SERVICE = "service";

  private final JsonWebToken token;
  private final SecurityIdentity identity;

  CurrentUser(JsonWebToken token, SecurityIdentity identity) {
    this.token = token;
    this.identity = identity;
  }

  /**
   * The caller's id.
   *
   * @return the id of the user; the same for the same subject of the same issuer, in every service
   * @throws Problem 401 when the token does not speak for a user of this installation
   */
  public UUID id() {
    if (token.getSubject() == null || identity.hasRole(SERVICE)) {
      throw Problem.unauthorized("unauthenticated", "This token does not speak for a user.");
    }
    return SubjectIds.of(token);
  }

  /**
   * Refuses a token that the person has revoked by logging out everywhere. The membership may come
   * from the cache, so a revocation takes effect within its expiry (5 s); versions only grow, so a
   * refusal is final.
   *
   * @param membership the caller's membership
   * @throws Problem 401 {@code token-revoked}
   */
  void requireNotRevoked(Membership membership) {
    if (TokenVersion.of(token) < membership.tokenVersion()) {
      throw Problem.unauthorized("token-revoked", "This token has been revoked; log in again.");
    }
  }
}
