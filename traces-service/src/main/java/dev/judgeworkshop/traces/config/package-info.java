/** What the features need of the machine: the time, new ids, limits. */
@NullMarked
package dev.judgeworkshop.traces.config;

import org.jspecify.annotations.NullMarked;
