package dev.judgeworkshop.local.e2e.access;

import java.util.List;

/**
 * One line of {@code access/matrix.csv}.
 *
 * @param service the service's full name
 * @param method in capitals
 * @param path with names of the stage in braces
 * @param expected the status for each of {@link Stage#CALLERS}
 * @param query with its question mark, or empty
 * @param version the number for If-Match, or empty
 * @param body JSON, or empty
 */
record AccessRow(
    String service,
    String method,
    String path,
    List<String> expected,
    String query,
    String version,
    String body) {

  private static final int FIRST_STATUS = 3;
  private static final int COLUMNS = FIRST_STATUS + 6 + 3;

  static AccessRow parse(String line) {
    List<String> cells = List.of(line.split("\\|", COLUMNS)).stream().map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    int rest = FIRST_STATUS + Stage.CALLERS.size();
    return new AccessRow(
        cells.get(0) + "-service",
        cells.get(1),
        cells.get(2),
        cells.subList(FIRST_STATUS, rest),
        cells.get(rest),
        cells.get(rest + 1),
        cells.get(rest + 2));
  }

  Endpoint endpoint() {
    return Endpoint.of(service, method, path);
  }

  String expectedFor(String caller) {
    return expected.get(Stage.CALLERS.indexOf(caller));
  }

  /** Whether nobody needs a token for it. */
  boolean isPublic() {
    return !expectedFor("nobody").equals("401") || !expectedFor("expired").equals("401");
  }

  @Override
  public String toString() {
    return method + " " + path + query;
  }
}
