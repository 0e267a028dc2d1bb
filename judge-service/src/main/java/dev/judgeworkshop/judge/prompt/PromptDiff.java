package dev.judgeworkshop.judge.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a version differs from another one, line by line (longest common subsequence).
 *
 * @param id the version
 * @param against the other one, usually its parent
 * @param lines of both, in their order
 */
@Schema(requiredProperties = {"id", "against", "lines"})
public record PromptDiff(UUID id, UUID against, List<Line> lines) {

  private static final int MAX_LINES = 2_000;

  /** Compares two texts. */
  static PromptDiff of(JudgePromptResponse version, JudgePromptResponse other) {
    String[] before = lines(other.text());
    String[] after = lines(version.text());
    return new PromptDiff(version.id(), other.id(), compare(before, after));
  }

  private static String[] lines(String text) {
    return text.lines().limit(MAX_LINES).toArray(String[]::new);
  }

  private static List<Line> compare(String[] before, String[] after) {
    int[][] common = new int[before.length + 1][after.length + 1];
    for (int i = before.length - 1; i >= 0; i--) {
      for (int j = after.length - 1; j >= 0; j--) {
        common[i][j] =
            before[i].equals(after[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && before[i].equals(after[j])) {
        lines.add(new Line(Change.SAME, before[i++]));
        j++;
      } else if (j == after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line(Change.REMOVED, before[i++]));
      } else {
        lines.add(new Line(Change.ADDED, after[j++]));
      }
    }
    return lines;
  }

  /**
   * A line.
   *
   * @param change where it is
   * @param text the line
   */
  @Schema(
      name = "PromptDiffLine",
      requiredProperties = {"change", "text"})
  public record Line(Change change, String text) {}

  /** Where a line is. */
  public enum Change {
    /** In both. */
    SAME,
    /** In the version only. */
    ADDED,
    /** In the other one only. */
    REMOVED
  }
}
