package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Role;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A user in a workshop. */
@Entity
@Table(name = "membership")
class Member {

  @EmbeddedId private MemberId id;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Instant joinedAt;

  @Version private long version = 1;

  /** For Hibernate. */
  protected Member() {}

  Member(MemberId id, Role role, Instant joinedAt) {
    this.id = id;
    this.role = role;
    this.joinedAt = joinedAt;
  }

  void become(Role other) {
    role = other;
  }

  Role role() {
    return role;
  }

  Instant joinedAt() {
    return joinedAt;
  }

  long version() {
    return version;
  }
}
