/** Completions for the other services: they reach models through here only. */
@NullMarked
package dev.judgeworkshop.judge.completion;

import org.jspecify.annotations.NullMarked;
