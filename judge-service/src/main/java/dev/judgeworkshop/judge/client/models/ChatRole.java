package dev.judgeworkshop.judge.client.models;

/** Who speaks in a chat. */
public enum ChatRole {
  /** The instructions. */
  SYSTEM,
  /** Who asks. */
  USER,
  /** The model. */
  ASSISTANT
}
