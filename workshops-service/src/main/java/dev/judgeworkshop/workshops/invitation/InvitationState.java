package dev.judgeworkshop.workshops.invitation;

/** What has become of an invitation. */
public enum InvitationState {
  /** It can be accepted. */
  OPEN,
  /** Somebody has accepted it. */
  ACCEPTED,
  /** Nobody accepted it in time. */
  EXPIRED
}
