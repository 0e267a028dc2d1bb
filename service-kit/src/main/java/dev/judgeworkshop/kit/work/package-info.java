/**
 * Durable background work: stored with the domain's rows, continued by any replica after a crash.
 */
@NullMarked
package dev.judgeworkshop.kit.work;

import org.jspecify.annotations.NullMarked;
