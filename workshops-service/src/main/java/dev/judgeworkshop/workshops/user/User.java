package dev.judgeworkshop.workshops.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A person with an account. */
@Entity
@Table(name = "user_account")
class User {

  @Id
  @UuidGenerator(style = Style.VERSION_7)
  private UUID id;

  private String email;
  private String displayName;
  private @Nullable String passwordHash;
  private long tokenVersion;
  private Instant createdAt;

  /** For Hibernate. */
  protected User() {}

  User(String email, String displayName, String passwordHash, Instant createdAt) {
    this.email = email;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  String email() {
    return email;
  }

  String displayName() {
    return displayName;
  }

  @Nullable String passwordHash() {
    return passwordHash;
  }

  long tokenVersion() {
    return tokenVersion;
  }

  Instant createdAt() {
    return createdAt;
  }
}
