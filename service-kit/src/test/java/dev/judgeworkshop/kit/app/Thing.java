package dev.judgeworkshop.kit.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Thing {

  @Id UUID id;
  String name;
  int done;
  @Version long version;

  @SuppressWarnings("NullAway")
  Thing() {}

  Thing(UUID id, String name) {
    this.id = id;
    this.name = name;
  }
}
