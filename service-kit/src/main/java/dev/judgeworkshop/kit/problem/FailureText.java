package dev.judgeworkshop.kit.problem;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: what failed and where, with messages cut short. Database drivers
 * quote the values of a statement in their messages, and a payload has no place in a log.
 */
final class FailureText {

  private static final int MESSAGE_CHARS = 200;
  private static final int FRAMES = 25;
  private static final int CAUSES = 5;
  private static final Pattern QUOTED_VALUE =
      Pattern.compile("value\\s*=\\s*\\[.*", Pattern.DOTALL);

  private FailureText() {}

  static String of(Throwable failed) {
    StringBuilder text = new StringBuilder();
    @Nullable Throwable cause = failed;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      text.append(depth == 0 ? "" : "\nCaused by: ").append(one(cause));
      cause = cause.getCause();
    }
    return text.toString();
  }

  private static String one(Throwable failed) {
    String frames =
        Arrays.stream(failed.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n\tat " + frame)
            .collect(Collectors.joining());
    return failed.getClass().getName() + ": " + message(failed.getMessage()) + frames;
  }

  private static String message(@Nullable String message) {
    if (message == null) {
      return "no message";
    }
    String masked = QUOTED_VALUE.matcher(message).replaceAll("value = [left out]");
    return masked.length() <= MESSAGE_CHARS ? masked : masked.substring(0, MESSAGE_CHARS) + "...";
  }
}
