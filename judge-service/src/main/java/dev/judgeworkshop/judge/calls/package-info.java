/**
 * Asking models within their limits: slots and pace are kept in the database and hold over all
 * replicas, the circuit breaker is each replica's own. Every call is counted.
 */
@NullMarked
package dev.judgeworkshop.judge.calls;

import org.jspecify.annotations.NullMarked;
