package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.model.Phase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** Which dataset a round is about; written once, read into records. */
@Entity
@IdClass(RoundKey.class)
class Round {

  @Id private UUID workshopId;

  @Id
  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Id private int round;
  private UUID datasetId;
  private boolean randomOrder;
  private Instant activatedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Round() {}
}
