package dev.judgeworkshop.local.e2e.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables in the test resources: lines of cells, {@code #} begins a comment. */
final class AccessTable {

  private AccessTable() {}

  static List<AccessRow> rows() throws IOException {
    return lines("matrix.csv").stream().map(AccessRow::parse).toList();
  }

  static List<String> lines(String name) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream("/access/" + name)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
