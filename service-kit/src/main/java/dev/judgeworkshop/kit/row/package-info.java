/**
 * What every stored row begins with: an id that sorts by time, and a time that the database keeps.
 */
@NullMarked
package dev.judgeworkshop.kit.row;

import org.jspecify.annotations.NullMarked;
