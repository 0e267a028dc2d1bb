/** How much everybody has contributed, kept as counters so that no total is counted row by row. */
@NullMarked
package dev.judgeworkshop.discovery.progress;

import org.jspecify.annotations.NullMarked;
