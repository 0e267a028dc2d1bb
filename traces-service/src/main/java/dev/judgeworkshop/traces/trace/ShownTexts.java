package dev.judgeworkshop.traces.trace;

import org.jspecify.annotations.Nullable;

/**
 * What is shown of a trace, and what it was taken from where that differs. The raw texts are kept
 * so that another extraction can begin anew.
 *
 * @param input the text to show
 * @param output the text to show
 * @param rawInput as it came; null when it is shown as it came, or came in messages only
 * @param rawOutput as it came; null when it is shown as it came, or came in messages only
 */
public record ShownTexts(
    String input, String output, @Nullable String rawInput, @Nullable String rawOutput) {}
