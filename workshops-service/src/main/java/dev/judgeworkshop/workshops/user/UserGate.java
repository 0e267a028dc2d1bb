package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.identity.SubjectIds;
import dev.judgeworkshop.kit.identity.TokenVersion;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Every request of a person passes here once its token is verified: built-in accounts have to be
 * there with a token version that is not above the token's; people of another provider are met.
 */
@ApplicationScoped
class UserGate implements SecurityIdentityAugmentor {

  private static final String SERVICE = "service";

  private final BuiltInAccounts builtIn;
  private final KnownAccounts accounts;
  private final Acquaintances acquaintances;

  UserGate(BuiltInAccounts builtIn, KnownAccounts accounts, Acquaintances acquaintances) {
    this.builtIn = builtIn;
    this.accounts = accounts;
    this.acquaintances = acquaintances;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token
            && token.getSubject() != null
            && !identity.hasRole(SERVICE)
        ? admit(token).replaceWith(identity)
        : Uni.createFrom().item(identity);
  }

  private Uni<Void> admit(JsonWebToken token) {
    UUID userId = SubjectIds.of(token);
    return builtIn.areUsed()
        ? accounts.requireCurrent(userId, TokenVersion.of(token))
        : Uni.createFrom().deferred(() -> acquaintances.meet(userId, token));
  }
}
