/** Invitations: single-use tokens for people who may not have an account yet. */
@NullMarked
package dev.judgeworkshop.workshops.invitation;

import org.jspecify.annotations.NullMarked;
