package dev.judgeworkshop.workshops.user;

/**
 * An account as the issuer of tokens needs it.
 *
 * @param user whose it is
 * @param tokenVersion what tokens have to carry
 */
public record Account(UserResponse user, long tokenVersion) {}
