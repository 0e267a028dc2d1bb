/** What discovery-service is asked for: whether anybody noticed anything yet. */
@NullMarked
package dev.judgeworkshop.workshops.client.discovery;

import org.jspecify.annotations.NullMarked;
