package dev.judgeworkshop.judge.alignment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts guidelines into a judge's instructions, before the material. */
final class GuidedText {

  private static final String HEADING = "# What these experts value";
  private static final Pattern OLD = Pattern.compile(Pattern.quote(HEADING) + "\n(?:- .*\n)*\n?");
  private static final Pattern MATERIAL =
      Pattern.compile("(?m)(^#[^\n]*\n)?[^\n]*\\{\\{\\s*(?:rubric|inputs|outputs|context)\\s*}}");

  private GuidedText() {}

  /** Replaces the guidelines of an earlier alignment. */
  static String with(String text, List<String> guidelines) {
    String plain = OLD.matcher(text).replaceAll("");
    if (guidelines.isEmpty()) {
      return plain;
    }
    StringBuilder section = new StringBuilder(HEADING).append('\n');
    guidelines.forEach(guideline -> section.append("- ").append(oneLine(guideline)).append('\n'));
    section.append('\n');
    Matcher material = MATERIAL.matcher(plain);
    int at = material.find() ? material.start() : 0;
    return plain.substring(0, at) + section + plain.substring(at);
  }

  /** What people or models wrote must not be taken for a variable of the template. */
  private static String oneLine(String guideline) {
    return guideline.replaceAll("\\s+", " ").strip().replace("{{", "{ {").replace("}}", "} }");
  }
}
