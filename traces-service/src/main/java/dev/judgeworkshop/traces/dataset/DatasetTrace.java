package dev.judgeworkshop.traces.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** One trace in a dataset. Rows are made by {@code insert … select} and read into records. */
@Entity
@IdClass(DatasetTrace.Key.class)
class DatasetTrace {

  @Id private UUID workshopId;
  @Id private UUID datasetId;
  @Id private int position;
  private UUID traceId;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected DatasetTrace() {}

  /** Its place. */
  record Key(UUID workshopId, UUID datasetId, int position) {}
}
