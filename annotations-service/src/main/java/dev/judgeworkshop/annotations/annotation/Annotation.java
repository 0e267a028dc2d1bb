package dev.judgeworkshop.annotations.annotation;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored annotation.
 *
 * @param id its id
 * @param key what it is unique by
 * @param content what was said
 * @param version 1 when it was created, one more with every save
 * @param createdAt when it was created
 * @param updatedAt when this version was saved
 */
record Annotation(
    UUID id,
    AnnotationKey key,
    AnnotationContent content,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  static Annotation first(UUID id, AnnotationKey key, AnnotationContent content, Instant now) {
    return new Annotation(id, key, content, 1, now, now);
  }

  boolean says(AnnotationContent other) {
    return content.equals(other);
  }

  boolean isBy(UUID person) {
    return key.userId().equals(person);
  }
}
