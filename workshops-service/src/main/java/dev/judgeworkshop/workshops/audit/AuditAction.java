package dev.judgeworkshop.workshops.audit;

import java.util.Set;

/** What is written down. */
public enum AuditAction {
  WORKSHOP_CREATED,
  WORKSHOP_CHANGED,
  WORKSHOP_ARCHIVED,
  WORKSHOP_UNARCHIVED,
  SETTINGS_CHANGED,
  MEMBER_ADDED,
  MEMBER_ROLE_CHANGED,
  MEMBER_REMOVED,
  MEMBER_LEFT,
  INVITATION_CREATED,
  INVITATION_REVOKED,
  INVITATION_ACCEPTED,
  PHASE_CHANGED,
  WORKSHOP_PAUSED,
  WORKSHOP_RESUMED,
  /** Reported by another service. */
  EXPORT,
  /** Reported by another service. */
  TRACES_DELETED,
  /** Reported by another service. */
  MODEL_PROVIDER_CHANGED;

  private static final Set<AuditAction> REPORTED =
      Set.of(EXPORT, TRACES_DELETED, MODEL_PROVIDER_CHANGED);

  boolean isReported() {
    return REPORTED.contains(this);
  }
}
