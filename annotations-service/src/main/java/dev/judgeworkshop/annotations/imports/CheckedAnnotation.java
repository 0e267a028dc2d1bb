package dev.judgeworkshop.annotations.imports;

import java.util.UUID;

/**
 * An annotation that fits the rubric, ready to be written.
 *
 * @param id that it gets
 * @param line of the file
 * @param traceId a trace of the workshop
 * @param userId a member who annotates
 * @param content as it is stored, in JSON
 */
record CheckedAnnotation(UUID id, int line, UUID traceId, UUID userId, String content) {}
