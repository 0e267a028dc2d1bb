package dev.judgeworkshop.annotations.annotation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a person is.
 *
 * @param userId the rater
 * @param annotations complete ones
 * @param drafts those that are not complete
 */
@Schema(requiredProperties = {"userId", "annotations", "drafts"})
record RaterProgress(UUID userId, int annotations, int drafts) {}
