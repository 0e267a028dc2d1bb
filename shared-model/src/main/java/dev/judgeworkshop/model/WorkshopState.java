package dev.judgeworkshop.model;

/** Whether participants may write in the current phase; facilitators always may. */
public enum WorkshopState {
  /** Participants may write. */
  OPEN,
  /** Participants only read. */
  PAUSED
}
