package dev.judgeworkshop.workshops.user;

/** What of a user goes on the wire. */
final class UserMapper {

  private UserMapper() {}

  static Account toAccount(User user) {
    return new Account(toResponse(user), user.tokenVersion());
  }

  static UserResponse toResponse(User user) {
    return new UserResponse(user.id(), user.email(), user.displayName(), user.createdAt());
  }
}
