/** One id per request, through all services and all log lines. */
@NullMarked
package dev.judgeworkshop.kit.correlation;

import org.jspecify.annotations.NullMarked;
