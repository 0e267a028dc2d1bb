/** Background runs that suggest groups of draft rubric items: by a model, or by shared words. */
@NullMarked
package dev.judgeworkshop.discovery.suggestion;

import org.jspecify.annotations.NullMarked;
