/**
 * The built-in token issuer: tokens for people who log in and for services, and the keys that
 * everybody verifies them with. Any OpenID Connect provider can stand in for it.
 */
@NullMarked
package dev.judgeworkshop.workshops.auth;

import org.jspecify.annotations.NullMarked;
