package dev.judgeworkshop.traces.client.workshops;

import org.jspecify.annotations.Nullable;

/**
 * What a workshop's settings say about its traces.
 *
 * @param inputPath the JSONPath of the text to show as input
 * @param outputPath the JSONPath of the text to show as output
 */
public record SettingsView(@Nullable String inputPath, @Nullable String outputPath) {

  /** Nothing is set. */
  public static final SettingsView NONE = new SettingsView(null, null);
}
