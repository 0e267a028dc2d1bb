package dev.judgeworkshop.testing.planted.faulty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class StrayedEntity {

  @Id public int id;
}
