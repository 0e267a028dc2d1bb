/** Accounts: people register with an e-mail and a password that never leaves this package. */
@NullMarked
package dev.judgeworkshop.workshops.user;

import org.jspecify.annotations.NullMarked;
