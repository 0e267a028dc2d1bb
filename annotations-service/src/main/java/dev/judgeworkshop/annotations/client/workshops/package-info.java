/**
 * What this service asks workshops-service besides memberships: names, members, the audit trail.
 */
@NullMarked
package dev.judgeworkshop.annotations.client.workshops;

import org.jspecify.annotations.NullMarked;
