package dev.judgeworkshop.annotations.annotation;

/**
 * What a save led to.
 *
 * @param annotation as it is stored now
 * @param created whether this save created it
 */
record SavedAnnotation(AnnotationResponse annotation, boolean created) {}
