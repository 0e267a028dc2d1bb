package dev.judgeworkshop.discovery.client.workshops;

/**
 * What is read of a workshop's settings.
 *
 * @param participantNotes whether people may write notes
 * @param followUpQuestions whether follow-up questions are asked
 */
public record SettingsView(boolean participantNotes, boolean followUpQuestions) {}
