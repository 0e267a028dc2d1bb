package dev.judgeworkshop.workshops.user;

/** What of a user goes on the wire. */
final class UserMapper {

  private UserMapper() {}

  static UserResponse toResponse(User user) {
    return new UserResponse(user.id(), user.email(), user.displayName(), user.createdAt());
  }
}
