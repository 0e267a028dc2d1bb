/**
 * What the humans say, trace by trace, for judges to be measured against; and the split that keeps
 * the traces a judge learns from apart from those it is measured on.
 */
@NullMarked
package dev.judgeworkshop.annotations.groundtruth;

import org.jspecify.annotations.NullMarked;
