package dev.judgeworkshop.workshops.workshop;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A user is in a workshop once.
 *
 * @param workshopId the workshop
 * @param userId the user
 */
@Embeddable
record MemberId(UUID workshopId, UUID userId) {}
