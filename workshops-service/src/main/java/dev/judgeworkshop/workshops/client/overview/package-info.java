/** What several services know of workshops, asked side by side: whoever is away is left out. */
@NullMarked
package dev.judgeworkshop.workshops.client.overview;

import org.jspecify.annotations.NullMarked;
