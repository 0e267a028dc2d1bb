/** What polls of background work have in common. */
@NullMarked
package dev.judgeworkshop.discovery.work;

import org.jspecify.annotations.NullMarked;
