package dev.judgeworkshop.judge.client.workshops;

import java.util.UUID;

/**
 * What is to be accounted for, as workshops-service takes it.
 *
 * @param actorId who did it
 * @param action what was done
 * @param detail on what, for people; never a secret
 */
public record AuditEntryView(UUID actorId, Action action, String detail) {

  /** What is accounted for. */
  public enum Action {
    /** Data leaves the system. */
    EXPORT,
    /** A model provider was made, changed or removed. */
    MODEL_PROVIDER_CHANGED
  }
}
