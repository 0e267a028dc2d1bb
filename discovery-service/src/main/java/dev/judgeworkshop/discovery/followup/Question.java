package dev.judgeworkshop.discovery.followup;

/**
 * A question before it is stored.
 *
 * @param text what is asked
 * @param source who asks
 */
record Question(String text, QuestionSource source) {}
