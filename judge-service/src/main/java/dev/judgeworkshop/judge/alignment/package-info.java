/**
 * Alignment by two memories (after MemAlign): guidelines distilled from the humans' ratings and
 * comments, and similar rated traces shown beside each trace. Only tuning traces are read; what it
 * brings is measured on held-out ones.
 */
@NullMarked
package dev.judgeworkshop.judge.alignment;

import org.jspecify.annotations.NullMarked;
