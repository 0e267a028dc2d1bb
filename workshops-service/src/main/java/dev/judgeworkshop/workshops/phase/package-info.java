/**
 * From phase to phase. Preconditions belong to other services, which are asked before anything is
 * written; the effect at traces-service comes before the local commit and can be repeated safely.
 */
@NullMarked
package dev.judgeworkshop.workshops.phase;

import org.jspecify.annotations.NullMarked;
