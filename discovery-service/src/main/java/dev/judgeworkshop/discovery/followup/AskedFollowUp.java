package dev.judgeworkshop.discovery.followup;

/**
 * The outcome of asking.
 *
 * @param isNew false when the last question has not been answered yet
 * @param followUp the question to answer now
 */
record AskedFollowUp(boolean isNew, FollowUpResponse followUp) {}
