/**
 * Every error that leaves a service is application/problem+json (RFC 9457) with a stable code. Code
 * throws {@link dev.judgeworkshop.kit.problem.Problem}; what frameworks throw is mapped here.
 */
@NullMarked
package dev.judgeworkshop.kit.problem;

import org.jspecify.annotations.NullMarked;
