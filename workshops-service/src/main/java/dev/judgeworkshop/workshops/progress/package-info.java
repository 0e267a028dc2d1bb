/** How far a workshop is, for dashboards: per member and per phase, in one call. */
@NullMarked
package dev.judgeworkshop.workshops.progress;

import org.jspecify.annotations.NullMarked;
