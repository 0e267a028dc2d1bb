package dev.judgeworkshop.local.e2e;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a stub model says to the prompts of discovery-service. It names things that are not there as
 * well, as models do, and answers one prompt with nonsense first.
 */
final class DiscoveryScript {

  static final String QUESTION = "Which item should it have asked for?";
  static final String CRITERION = "Says what happens next";
  static final String GROUP = "Does it say what happens next?";
  static final String NONSENSE = "Certainly! Here is what I think.";

  private static final int NOT_THERE = 999;
  private static final Pattern CONTRIBUTION = Pattern.compile("(?m)^\\d+\\. \\[");
  private static final Pattern FOUND = Pattern.compile("<found>\\s+\\d");
  private static final Pattern STATEMENTS = Pattern.compile("(?m)^\\d+\\. ");

  private DiscoveryScript() {}

  static String answer(String prompt) {
    if (prompt.contains("<contributions>")) {
      return criteria(prompt);
    }
    if (prompt.contains("<statements>")) {
      return "{\"groups\":[{\"title\":\"%s\",\"items\":%s}]}"
          .formatted(GROUP, numbers(count(STATEMENTS, prompt)));
    }
    return prompt.contains(NONSENSE) ? "{\"question\":\"%s\"}".formatted(QUESTION) : NONSENSE;
  }

  private static String criteria(String prompt) {
    return "{\"items\":[{\"existing\":%d,\"title\":\"%s\",\"description\":\"%s.\",\"evidence\":%s}]}"
        .formatted(
            FOUND.matcher(prompt).find() ? 1 : 0,
            CRITERION,
            CRITERION,
            numbers(count(CONTRIBUTION, prompt)));
  }

  private static int count(Pattern pattern, String prompt) {
    return (int) pattern.matcher(prompt).results().count();
  }

  private static List<Integer> numbers(int count) {
    return IntStream.concat(IntStream.rangeClosed(1, count), IntStream.of(NOT_THERE))
        .boxed()
        .collect(Collectors.toList());
  }
}
