package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.model.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** An open or used invitation. The token itself is not kept. */
@Entity
@Table(name = "invitation")
class Invitation {

  @Id
  @UuidGenerator(style = Style.VERSION_7)
  private UUID id;

  private UUID workshopId;
  private String email;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String tokenHash;
  private UUID invitedBy;
  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant usedAt;

  @Version private long version = 1;

  /** For Hibernate. */
  protected Invitation() {}

  Invitation(UUID workshopId, String email, Role role, UUID invitedBy, String tokenHash) {
    this.workshopId = workshopId;
    this.email = email;
    this.role = role;
    this.invitedBy = invitedBy;
    this.tokenHash = tokenHash;
  }

  Invitation openFor(Duration lifetime, Instant now) {
    createdAt = now;
    expiresAt = now.plus(lifetime);
    return this;
  }

  boolean isFor(String otherEmail) {
    return email.equalsIgnoreCase(otherEmail);
  }

  boolean isUsed() {
    return usedAt != null;
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  void use(Instant now) {
    usedAt = now;
  }

  long version() {
    return version;
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String email() {
    return email;
  }

  Role role() {
    return role;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
