package dev.judgeworkshop.testing.planted.faulty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class ClockEntity {

  @Id int id;
  Instant changedAt = Instant.EPOCH;

  void change() {
    this.changedAt = Instant.now();
  }
}
