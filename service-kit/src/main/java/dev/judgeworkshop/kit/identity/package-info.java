/** Who asks (from the token) and what they may do (from the membership, looked up and cached). */
@NullMarked
package dev.judgeworkshop.kit.identity;

import org.jspecify.annotations.NullMarked;
