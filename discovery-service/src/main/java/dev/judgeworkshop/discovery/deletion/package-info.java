/** What is dropped when a workshop goes, or some of its traces. */
@NullMarked
package dev.judgeworkshop.discovery.deletion;

import org.jspecify.annotations.NullMarked;
