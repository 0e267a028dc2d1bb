/** One person's scoring of one trace: saved as a whole, safe to repeat, with every state kept. */
@NullMarked
package dev.judgeworkshop.annotations.annotation;

import org.jspecify.annotations.NullMarked;
