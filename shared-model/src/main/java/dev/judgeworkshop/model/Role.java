package dev.judgeworkshop.model;

/** What a member is in one workshop; a user may hold different roles in different workshops. */
public enum Role {
  /** Runs the workshop: settings, members, phases, traces, rubric, judges. Never annotates. */
  FACILITATOR,
  /** A subject-matter expert: gives feedback and annotates. */
  SME,
  /** Takes part like an expert, without being one. */
  PARTICIPANT
}
