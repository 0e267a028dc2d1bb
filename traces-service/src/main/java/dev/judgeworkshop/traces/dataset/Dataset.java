package dev.judgeworkshop.traces.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named set of traces. It never grows: annotations and runs that were made on it stay true. It
 * loses what is deleted.
 */
@Entity
class Dataset {

  private static final long FIRST_VERSION = 1;

  @Id private UUID id;
  private UUID workshopId;
  private String name;
  private int traceCount;

  @Enumerated(EnumType.STRING)
  private DatasetOperation operation;

  @Version private long version;
  private Instant createdAt;
  private @Nullable Integer n;
  private @Nullable Integer seed;
  private @Nullable String criteria;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Dataset() {}

  Dataset(
      UUID id,
      UUID workshopId,
      String name,
      int traceCount,
      DatasetOperation operation,
      Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.name = name;
    this.traceCount = traceCount;
    this.operation = operation;
    this.version = FIRST_VERSION;
    this.createdAt = now;
  }

  /** How it can be made again. */
  void rememberChoice(@Nullable Integer number, @Nullable Integer from, @Nullable String asked) {
    n = number;
    seed = from;
    criteria = asked;
  }

  @Nullable Integer n() {
    return n;
  }

  @Nullable Integer seed() {
    return seed;
  }

  @Nullable String criteria() {
    return criteria;
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String name() {
    return name;
  }

  int traceCount() {
    return traceCount;
  }

  DatasetOperation operation() {
    return operation;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }
}
