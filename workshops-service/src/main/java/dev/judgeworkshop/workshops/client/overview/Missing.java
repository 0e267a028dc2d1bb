package dev.judgeworkshop.workshops.client.overview;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The short names of the services that did not answer. */
final class Missing {

  static final String TRACES = "traces";
  static final String DISCOVERY = "discovery";
  static final String ANNOTATIONS = "annotations";
  static final String JUDGE = "judge";

  private Missing() {}

  /** Names and answers in turn; whose answer is null is missing. */
  static Set<String> of(@Nullable Object... namesAndAnswers) {
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < namesAndAnswers.length; i += 2) {
      if (namesAndAnswers[i + 1] == null) {
        missing.add((String) namesAndAnswers[i]);
      }
    }
    return missing;
  }
}
