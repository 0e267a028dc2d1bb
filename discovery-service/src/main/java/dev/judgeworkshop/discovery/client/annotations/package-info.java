/** What this service tells annotations-service: a group of draft rubric items became a question. */
@NullMarked
package dev.judgeworkshop.discovery.client.annotations;

import org.jspecify.annotations.NullMarked;
