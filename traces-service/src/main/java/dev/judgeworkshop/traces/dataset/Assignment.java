package dev.judgeworkshop.traces.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** Which part of a dataset a person works on. Written by SQL, read by look-ups. */
@Entity
@IdClass(Assignment.Key.class)
class Assignment {

  @Id private UUID datasetId;
  @Id private UUID userId;
  private UUID subsetId;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Assignment() {}

  /** Its place. */
  record Key(UUID datasetId, UUID userId) {}
}
