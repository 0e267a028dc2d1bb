package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether people have their accounts here, or at an OpenID Connect provider. */
@ApplicationScoped
public class BuiltInAccounts {

  private final boolean builtIn;

  BuiltInAccounts(WorkshopsConfig config) {
    this.builtIn = config.builtInAccounts();
  }

  /**
   * Whether accounts, passwords and tokens are this service's own.
   *
   * @return false when a provider has them
   */
  public boolean areUsed() {
    return builtIn;
  }

  /** Fails with 404 {@code built-in-accounts-off} when a provider has the accounts. */
  public void requireBuiltIn() {
    if (!builtIn) {
      throw Problem.notFound(
          "built-in-accounts-off", "Accounts of this installation are with an identity provider.");
    }
  }
}
