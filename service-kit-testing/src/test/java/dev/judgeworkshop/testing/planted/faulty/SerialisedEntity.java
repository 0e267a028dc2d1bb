package dev.judgeworkshop.testing.planted.faulty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class SerialisedEntity {

  @Id int id;
  @JsonIgnore String secret = "";
}
