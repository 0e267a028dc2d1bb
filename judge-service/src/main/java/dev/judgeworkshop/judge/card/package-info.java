/** A judge's card: everything that one needs in order to trust a judge, or not. */
@NullMarked
package dev.judgeworkshop.judge.card;

import org.jspecify.annotations.NullMarked;
