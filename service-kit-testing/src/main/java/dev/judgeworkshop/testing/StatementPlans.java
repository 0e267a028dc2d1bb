package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plans of <b>every</b> statement that the application has sent while a module's tests ran, on
 * the data that those tests left. A plain test class calls it; plain tests run after all that start
 * the application.
 *
 * <pre>{@code
 * class StatementPlansTest {
 *   @Test
 *   void everyStatementIsServedByAnIndexAndEveryIndexServesAStatement() {
 *     StatementPlans.ofThisRun()
 *         .areServedByIndexes()
 *         .leaveNoIndexUnused()
 *         .pagesReadNoPayload();
 *   }
 * }
 * }</pre>
 */
public final class StatementPlans {

  private static final Path REPORT = Path.of("target", "statement-plans.md");

  /**
   * Indexes that only make the application's statements faster: one of a constraint keeps a
   * promise, and one of a foreign key serves PostgreSQL's own look-up when the other end is
   * deleted.
   */
  private static final String INDEXES =
      """
      select i.relname, s.idx_scan
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid
      join pg_stat_user_indexes s on s.indexrelid = x.indexrelid
      where t.relnamespace = 'public'::regnamespace and not x.indisunique
        and t.relname not in ('scheduled_tasks', 'flyway_schema_history')
        and not exists (
          select from pg_constraint c
          where c.contype = 'f' and c.conrelid = x.indrelid
            and (x.indkey::int2[])[0:cardinality(c.conkey) - 1] <@ c.conkey)
      order by i.relname
      """;

  private static final String RESULT_TYPES =
      """
      select t::text
      from pg_prepared_statements, unnest(result_types) t
      where name = 'planned'
      """;

  private final List<StatementPlan> plans;
  private final Set<String> neverScanned;

  private StatementPlans(List<StatementPlan> plans, Set<String> neverScanned) {
    this.plans = plans;
    this.neverScanned = neverScanned;
  }

  /**
   * Plans all statements of this run and writes a table of them to {@code
   * target/statement-plans.md}. Skips the calling test when the application has not run.
   *
   * @throws IllegalStateException when a statement cannot be planned
   */
  public static StatementPlans ofThisRun() {
    List<EmbeddedDatabase> databases = EmbeddedDatabase.ofThisRun();
    assumeFalse(databases.isEmpty(), "no application has run in this JVM");
    StatementPlans plans =
        databases.stream()
            .map(database -> of(database, RunStatements.of(database)))
            .reduce(StatementPlans::and)
            .orElseThrow();
    plans.write(REPORT);
    return plans;
  }

  private StatementPlans and(StatementPlans other) {
    List<StatementPlan> all = Stream.concat(plans.stream(), other.plans.stream()).toList();
    Set<String> never = new TreeSet<>(neverScanned);
    never.retainAll(other.neverScanned);
    return new StatementPlans(all, never);
  }

  static StatementPlans of(EmbeddedDatabase database, Set<String> statements) {
    Vacuum.of(database);
    try (Connection connection = database.simpleConnection();
        Statement statement = connection.createStatement()) {
      Set<String> neverScanned = neverScanned(statement);
      statement.execute("set enable_seqscan = off");
      List<StatementPlan> plans = new ArrayList<>();
      for (String sql : statements) {
        plans.add(plan(statement, sql));
      }
      return new StatementPlans(plans, neverScanned);
    } catch (SQLException e) {
      throw new IllegalStateException("no plans", e);
    }
  }

  /**
   * No statement reads a table from end to end.
   *
   * @param small tables that hold a handful of rows by their nature, and may be
   */
  public StatementPlans areServedByIndexes(String... small) {
    Set<String> exempt = Set.of(small);
    List<String> scans =
        plans.stream()
            .filter(plan -> !exempt.containsAll(plan.scannedTables()))
            .map(plan -> plan.scannedTables() + ": " + plan.sql() + "\n" + plan.tree())
            .toList();
    assertThat(scans).as("statements that no index serves").isEmpty();
    return this;
  }

  /**
   * Each index was used while the tests ran, or is in the plan of a statement.
   *
   * @param kept indexes that are needed by what tests do not show; say why where you name them
   */
  public StatementPlans leaveNoIndexUnused(String... kept) {
    Set<String> unused = new TreeSet<>(neverScanned);
    plans.forEach(plan -> unused.removeAll(plan.indexes()));
    unused.removeAll(Set.of(kept));
    assertThat(unused).as("indexes that no statement uses").isEmpty();
    return this;
  }

  /**
   * No statement that gives a page of a list names a column of JSON, or reads a table of payloads.
   *
   * @param payloads tables whose rows are large, read by details only
   */
  public StatementPlans pagesReadNoPayload(String... payloads) {
    Set<String> large = Set.of(payloads);
    List<String> heavy =
        plans.stream()
            .filter(StatementPlan::isPage)
            .filter(page -> page.hasJsonColumn() || page.reads(large))
            .map(StatementPlan::sql)
            .toList();
    assertThat(heavy).as("pages of a list that load payloads").isEmpty();
    return this;
  }

  private static Set<String> neverScanned(Statement statement) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows = statement.executeQuery(INDEXES)) {
      while (rows.next()) {
        if (rows.getLong(2) == 0) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  private static StatementPlan plan(Statement statement, String sql) {
    try (ResultSet row = statement.executeQuery("explain (generic_plan, format json) " + sql)) {
      row.next();
      PlanNode plan = new PlanNode(Json.read(row.getString(1)).path(0).path("Plan"));
      return new StatementPlan(sql, plan, resultTypes(statement, sql));
    } catch (SQLException e) {
      throw new IllegalStateException("no plan of: " + sql, e);
    }
  }

  private static List<String> resultTypes(Statement statement, String sql) throws SQLException {
    statement.execute("prepare planned as " + sql);
    try (ResultSet type = statement.executeQuery(RESULT_TYPES)) {
      List<String> types = new ArrayList<>();
      while (type.next()) {
        types.add(type.getString(1));
      }
      return types;
    } finally {
      statement.execute("deallocate planned");
    }
  }

  private void write(Path report) {
    String table =
        plans.stream()
            .map(
                plan ->
                    "| `%s` | %s |".formatted(plan.summary(), String.join(", ", plan.indexes())))
            .sorted()
            .collect(Collectors.joining("\n", "| statement | indexes |\n|---|---|\n", "\n"));
    try {
      Files.createDirectories(report.toAbsolutePath().getParent());
      Files.writeString(report, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
