/** What annotations-service is asked for: whether there are questions and annotations. */
@NullMarked
package dev.judgeworkshop.workshops.client.annotations;

import org.jspecify.annotations.NullMarked;
