package dev.judgeworkshop.annotations.annotation;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored annotation.
 *
 * @param id its id
 * @param key what it is unique by
 * @param content what was said
 * @param stale whether a question read differently in the rubric version that was answered
 * @param version 1 when it was created, one more with every save
 * @param createdAt when it was created
 * @param updatedAt when this version was saved
 */
record Annotation(
    UUID id,
    AnnotationKey key,
    AnnotationContent content,
    boolean stale,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  static Annotation first(
      UUID id, AnnotationKey key, AnnotationContent content, boolean stale, Instant now) {
    return new Annotation(id, key, content, stale, 1, now, now);
  }

  Annotation stale(boolean now) {
    return new Annotation(id, key, content, now, version, createdAt, updatedAt);
  }

  boolean says(AnnotationContent other) {
    return content.equals(other);
  }

  boolean isBy(UUID person) {
    return key.userId().equals(person);
  }
}
