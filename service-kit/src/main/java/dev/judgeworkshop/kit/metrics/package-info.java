/** What metrics are measured with. */
@NullMarked
package dev.judgeworkshop.kit.metrics;

import org.jspecify.annotations.NullMarked;
