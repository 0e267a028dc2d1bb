package dev.judgeworkshop.discovery.config;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What an operator may turn; see the README. */
@ConfigMapping(prefix = "discovery")
public interface DiscoveryConfig {

  /** How long a person waits for the model's follow-up question before a fixed one is asked. */
  Duration followUpTime();

  /** How long the model may take for groups before they are made of shared words. */
  Duration suggestionTime();

  /** How long the model may take for one batch of an analysis, at most 60 s. */
  Duration analysisTime();

  /** How many characters of feedback and findings the model is given at once. */
  int analysisBatchChars();
}
