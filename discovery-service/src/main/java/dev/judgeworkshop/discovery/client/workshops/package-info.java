/** What this service asks workshops-service beside memberships: names of people, settings. */
@NullMarked
package dev.judgeworkshop.discovery.client.workshops;

import org.jspecify.annotations.NullMarked;
