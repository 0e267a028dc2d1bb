package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts. Passwords are hashed before a session begins: no connection waits for a hash. */
@ApplicationScoped
public class UserService {

  private final UserRepository users;
  private final PasswordHashing passwords;
  private final InstantSource clock;
  private final BuiltInAccounts accounts;

  UserService(
      UserRepository users,
      PasswordHashing passwords,
      InstantSource clock,
      BuiltInAccounts accounts) {
    this.users = users;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Registers an account.
   *
   * @param request e-mail, name, password
   * @return the account; fails with 409 {@code email-taken}
   */
  public Uni<UserResponse> register(RegisterRequest request) {
    accounts.requireBuiltIn();
    return passwords
        .hash(request.password())
        .map(hash -> new User(request.email(), request.displayName(), hash, clock.instant()))
        .chain(this::store)
        .onFailure(UserProblems::isEmailTaken)
        .transform(UserProblems::emailTaken);
  }

  @WithTransaction
  Uni<UserResponse> store(User user) {
    return users.persistAndFlush(user).map(UserMapper::toResponse);
  }

  /**
   * Checks a password.
   *
   * @param email whatever its case
   * @param password as typed
   * @return the account; fails with 401 {@code login-failed} for an unknown account and for a wrong
   *     password alike, after the same work
   */
  public Uni<Account> authenticate(String email, String password) {
    return load(email).chain(user -> admit(user, password));
  }

  private Uni<Account> admit(@Nullable User user, String password) {
    return passwords
        .matches(password, user == null ? null : user.passwordHash())
        .map(
            matches -> {
              if (user == null || !matches) {
                throw UserProblems.loginFailed();
              }
              return UserMapper.toAccount(user);
            });
  }

  @WithSession
  Uni<@Nullable User> load(String email) {
    return users.findByEmail(email);
  }

  /**
   * Changes a password and revokes every token that was issued before.
   *
   * @param id whose password
   * @param current the one that is replaced
   * @param replacement the new one
   * @return the account; fails with 400 when the current password is another one
   */
  public Uni<Account> changePassword(UUID id, String current, String replacement) {
    return require(id)
        .chain(user -> requirePassword(user, current))
        .chain(
            user ->
                passwords
                    .hash(replacement)
                    .chain(hash -> storePassword(id, user.passwordHash(), hash)))
        .chain(() -> account(id));
  }

  private Uni<User> requirePassword(User user, String password) {
    return passwords
        .matches(password, user.passwordHash())
        .map(
            matches -> {
              if (!matches) {
                throw UserProblems.wrongPassword();
              }
              return user;
            });
  }

  @WithTransaction
  Uni<Void> storePassword(UUID id, String oldHash, String newHash) {
    return users
        .changePassword(id, oldHash, newHash)
        .invoke(
            changed -> {
              if (!changed) {
                throw UserProblems.wrongPassword();
              }
            })
        .replaceWithVoid();
  }

  /**
   * Revokes every token of a person that was issued before, in the caller's transaction if there is
   * one.
   *
   * @param id the user
   * @return when it is stored; fails with 404
   */
  @WithTransaction
  public Uni<Void> revokeTokens(UUID id) {
    return users
        .raiseTokenVersion(id)
        .invoke(
            raised -> {
              if (!raised) {
                throw Problem.notFound("user");
              }
            })
        .replaceWithVoid();
  }

  /**
   * An account with its token version.
   *
   * @param id the user
   * @return the account; fails with 404
   */
  @WithSession
  public Uni<Account> account(UUID id) {
    return require(id).map(UserMapper::toAccount);
  }

  /**
   * Looks an account up.
   *
   * @param id the user
   * @return the account; fails with 404
   */
  @WithSession
  public Uni<UserResponse> get(UUID id) {
    return require(id).map(UserMapper::toResponse);
  }

  @WithSession
  Uni<User> require(UUID id) {
    return users.findById(id).onItem().ifNull().failWith(() -> Problem.notFound("user"));
  }

  /**
   * Looks an account up by e-mail.
   *
   * @param email whatever its case
   * @return the account, null when nobody has this e-mail
   */
  @WithSession
  public Uni<@Nullable UserResponse> findByEmail(String email) {
    return users.findByEmail(email).onItem().ifNotNull().transform(UserMapper::toResponse);
  }

  /**
   * The names of many users at once.
   *
   * @param ids at most 200
   * @return those that there are, by id
   */
  @WithSession
  public Uni<List<UserName>> names(Collection<UUID> ids) {
    return users.names(ids);
  }
}
