/** Texts that people write: what can be stored of them, and how they are searched. */
@NullMarked
package dev.judgeworkshop.discovery.text;

import org.jspecify.annotations.NullMarked;
