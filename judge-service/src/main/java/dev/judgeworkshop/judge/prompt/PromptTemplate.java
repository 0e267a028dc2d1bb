package dev.judgeworkshop.judge.prompt;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables of a judge's instructions. */
public final class PromptTemplate {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
  private static final Set<String> KNOWN = Set.of("inputs", "outputs", "context", "rubric");

  private PromptTemplate() {}

  /**
   * What is wrong with a template.
   *
   * @param text the instructions
   * @return for people; null when nothing is
   */
  public static @Nullable String fault(String text) {
    Set<String> used = new TreeSet<>();
    Matcher variables = VARIABLE.matcher(text);
    while (variables.find()) {
      used.add(variables.group(1));
    }
    Set<String> unknown = new TreeSet<>(used);
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      return "has unknown variables "
          + unknown
          + "; known are {{inputs}}, {{outputs}}, {{context}}, {{rubric}}";
    }
    return used.contains("outputs") ? null : "must contain {{outputs}}";
  }

  /**
   * Fills the variables in, in one pass: what a trace says is never taken for a variable.
   *
   * @param text the instructions
   * @param values by the variables' names
   * @return the text to send
   */
  public static String fill(String text, Map<String, String> values) {
    Matcher variables = VARIABLE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (variables.find()) {
      String value = values.getOrDefault(variables.group(1), "");
      variables.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return variables.appendTail(filled).toString();
  }
}
