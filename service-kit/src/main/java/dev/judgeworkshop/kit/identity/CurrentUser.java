package dev.judgeworkshop.kit.identity;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the current request, read from the verified token. */
@RequestScoped
public class CurrentUser {

  private final JsonWebToken token;

  CurrentUser(JsonWebToken token) {
    this.token = token;
  }

  /**
   * The caller's id.
   *
   * @return the id of the user
   * @throws Problem 401 when the token does not speak for a user of this installation
   */
  public UUID id() {
    try {
      return UUID.fromString(token.getSubject());
    } catch (IllegalArgumentException | NullPointerException notAUser) {
      throw Problem.unauthorized("unauthenticated", "This token does not speak for a user.");
    }
  }
}
