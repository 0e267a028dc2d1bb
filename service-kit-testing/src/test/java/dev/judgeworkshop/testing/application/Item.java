package dev.judgeworkshop.testing.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "item")
class Item {

  @Id int id;

  @Column(nullable = false)
  String name = "";
}
