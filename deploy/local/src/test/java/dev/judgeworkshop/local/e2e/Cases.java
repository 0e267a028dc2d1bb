package dev.judgeworkshop.local.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small data whose agreement was computed by hand. The helpfulness is what observers A, B and C
 * gave in the example of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); 0 stands
 * for not annotated. Correct is 1 from helpfulness 3 on.
 */
public final class Cases {

  static final int[][] HELPFULNESS = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
    {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
  };

  private static final int LINES = 24;
  private static final int BAD_LINE = 20;

  private Cases() {}

  /** 24 lines, the 20th of which is no JSON. */
  public static String lines() {
    return IntStream.rangeClosed(1, LINES).mapToObj(Cases::line).collect(Collectors.joining("\n"));
  }

  private static String line(int number) {
    return number == BAD_LINE
        ? "{\"externalId\": \"broken"
        : """
          {"externalId":"%s","input":"Question %d: how do I return item %d?",\
          "output":"Answer %d: send item %d back within 30 days.","metadata":{"number":%d}}"""
            .formatted(id(number), number, number, number, number, number);
  }

  public static String id(int number) {
    return "case-%02d".formatted(number);
  }

  public static int correct(int helpfulness) {
    return helpfulness >= 3 ? 1 : 0;
  }

  public static List<Map<String, Object>> questions() {
    return List.of(
        Map.of(
            "title",
            "Helpfulness",
            "description",
            "How much does it help?",
            "scale",
            Map.of("type", "LIKERT", "labels", List.of("1", "2", "3", "4", "5")),
            "required",
            true),
        Map.of(
            "title",
            "Correct",
            "description",
            "Is it right?",
            "scale",
            Map.of("type", "BINARY", "labels", List.of("wrong", "right")),
            "required",
            true));
  }
}
