package dev.judgeworkshop.testing;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.judgeworkshop.testing.architecture.ReactiveRules;
import dev.judgeworkshop.testing.architecture.RoomRules;
import dev.judgeworkshop.testing.architecture.StyleRules;
import dev.judgeworkshop.testing.architecture.WireRules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The architecture of a service as a test. Each service has one, a plain JUnit test without
 * {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @Test
 * void keepsToTheArchitecture() {
 *   ArchitectureRules.check("dev.judgeworkshop.traces");
 * }
 * }</pre>
 *
 * <p>Single rules are constants of {@link RoomRules}, {@link ReactiveRules}, {@link WireRules} and
 * {@link StyleRules}. A rule that finds nothing to check passes.
 */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /**
   * Checks the main classes of this package and all below it.
   *
   * @throws AssertionError with every violation of every rule
   * @throws IllegalArgumentException when there is no such class, as a misspelt package would pass
   */
  public static void check(String basePackage) {
    JavaClasses main =
        new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(basePackage);
    if (main.isEmpty()) {
      throw new IllegalArgumentException("no main classes in " + basePackage);
    }
    check(basePackage, main);
  }

  /** Features, the packages right below this one, use each other in one direction only. */
  public static ArchRule noCyclesBetweenFeatures(String basePackage) {
    return slices()
        .matching(basePackage + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a feature can be understood, and moved, with those it uses")
        .allowEmptyShould(true);
  }

  static void check(String basePackage, JavaClasses classes) {
    String failures =
        rules(basePackage).stream()
            .map(rule -> rule.evaluate(classes))
            .filter(EvaluationResult::hasViolation)
            .map(result -> result.getFailureReport().toString())
            .collect(Collectors.joining("\n\n"));
    if (!failures.isEmpty()) {
      throw new AssertionError(failures);
    }
  }

  private static List<ArchRule> rules(String basePackage) {
    return Stream.of(
            RoomRules.ALL,
            ReactiveRules.ALL,
            WireRules.ALL,
            StyleRules.ALL,
            List.of(noCyclesBetweenFeatures(basePackage)))
        .flatMap(List::stream)
        .toList();
  }
}
