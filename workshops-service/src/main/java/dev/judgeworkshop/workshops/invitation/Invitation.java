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
import org.jspecify.annotations.Nullable;

/** An open or used invitation. The token itself is not kept. */
@Entity
@Table(name = "invitation")
class Invitation {

  @Id private UUID id;

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

  Invitation(UUID id, UUID workshopId, String email, Role role, UUID invitedBy, String tokenHash) {
    this.id = id;
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

  /** The token that was given before is none any more. */
  void replaceToken(String newTokenHash) {
    tokenHash = newTokenHash;
  }

  boolean isFor(String otherEmail) {
    return email.equalsIgnoreCase(otherEmail);
  }

  boolean isUsed() {
    return usedAt != null;
  }

  private boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Fails with 409 {@code invitation-used} or {@code invitation-expired}. */
  void requireOpen(Instant now) {
    if (isUsed()) {
      throw InvitationProblems.used();
    }
    if (isExpired(now)) {
      throw InvitationProblems.expired();
    }
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
