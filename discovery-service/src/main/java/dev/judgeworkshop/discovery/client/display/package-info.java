/** What a facilitator's lists show beside the ids of people and traces. */
@NullMarked
package dev.judgeworkshop.discovery.client.display;

import org.jspecify.annotations.NullMarked;
