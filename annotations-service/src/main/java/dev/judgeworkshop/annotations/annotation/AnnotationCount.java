package dev.judgeworkshop.annotations.annotation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many annotations a workshop has.
 *
 * @param workshopId the workshop
 * @param annotations complete ones
 */
@Schema(requiredProperties = {"workshopId", "annotations"})
record AnnotationCount(UUID workshopId, long annotations) {}
