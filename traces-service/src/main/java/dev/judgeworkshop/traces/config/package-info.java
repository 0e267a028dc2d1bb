/** What the environment decides. */
@NullMarked
package dev.judgeworkshop.traces.config;

import org.jspecify.annotations.NullMarked;
