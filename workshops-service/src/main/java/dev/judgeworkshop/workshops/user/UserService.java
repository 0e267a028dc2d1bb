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

  UserService(UserRepository users, PasswordHashing passwords, InstantSource clock) {
    this.users = users;
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
  public Uni<UserResponse> authenticate(String email, String password) {
    return load(email).chain(user -> admit(user, password));
  }

  private Uni<UserResponse> admit(@Nullable User user, String password) {
    return passwords
        .matches(password, user == null ? null : user.passwordHash())
        .map(
            matches -> {
              if (user == null || !matches) {
                throw UserProblems.loginFailed();
              }
              return UserMapper.toResponse(user);
            });
  }

  @WithSession
  Uni<@Nullable User> load(String email) {
    return users.findByEmail(email);
  }

  /**
   * Looks an account up.
   *
   * @param id the user
   * @return the account; fails with 404
   */
  @WithSession
  public Uni<UserResponse> get(UUID id) {
    return users
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("user"))
        .map(UserMapper::toResponse);
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
