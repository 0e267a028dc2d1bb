package dev.judgeworkshop.annotations.annotation;

import java.util.UUID;

/** What an annotation is unique by. */
record AnnotationKey(UUID workshopId, UUID traceId, UUID userId) {}
