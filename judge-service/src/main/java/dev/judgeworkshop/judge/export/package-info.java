/**
 * Judges and their evaluations as files. An export is accounted for before its first byte leaves.
 */
@NullMarked
package dev.judgeworkshop.judge.export;

import org.jspecify.annotations.NullMarked;
