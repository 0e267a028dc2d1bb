package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.judgeworkshop.testing.architecture.ReactiveRules;
import dev.judgeworkshop.testing.architecture.RoomRules;
import dev.judgeworkshop.testing.architecture.StyleRules;
import dev.judgeworkshop.testing.architecture.WireRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

  private static final String PLANTED = "dev.judgeworkshop.testing.planted";
  private static final JavaClasses FAULTY = imported(PLANTED + ".faulty");

  static Stream<Arguments> rulesAndTheirFaults() {
    return Stream.of(
        arguments(RoomRules.RESOURCES_ONLY_TRANSLATE, "NosyResource"),
        arguments(RoomRules.RESOURCES_CATCH_NOTHING, "CatchingResource"),
        arguments(RoomRules.SERVICES_KNOW_NO_HTTP_AND_NO_JDBC, "WebService|JdbcService"),
        arguments(RoomRules.ENTITIES_KNOW_THE_JDK_ONLY, "SerialisedEntity"),
        arguments(RoomRules.ENTITIES_READ_NO_CLOCK, "ClockEntity"),
        arguments(RoomRules.ENTITIES_STAY_IN_THEIR_PACKAGE, "Borrower"),
        arguments(
            RoomRules.REPOSITORIES_OPEN_NO_TRANSACTION, "AnnotatedRepository|OpeningRepository"),
        arguments(RoomRules.REPOSITORIES_KNOW_NO_REQUESTS, "WireRepository"),
        arguments(ReactiveRules.NOTHING_SLEEPS, "Sleeper"),
        arguments(ReactiveRules.NOTHING_BLOCKS, "UniWaiter|FutureWaiter"),
        arguments(ReactiveRules.ONLY_TASKS_AWAIT, "LambdaAwaiter"),
        arguments(ReactiveRules.ONLY_CLIENTS_COMBINE, "Combiner"),
        arguments(
            ReactiveRules.DELETES_ARE_STATEMENTS,
            "RemovingService.removeById|RemovingService.removeEntity|RemovingService.removeByReference"),
        arguments(ReactiveRules.CACHED_RESULTS_ARE_SHARED, "CachingLookUp"),
        arguments(ReactiveRules.NO_REMOTE_CALL_IN_A_TRANSACTION, "RemoteInTransaction"),
        arguments(WireRules.ENDPOINTS_HAVE_A_DEADLINE, "EndlessResource"),
        arguments(WireRules.ENDPOINTS_SAY_WHO_MAY_CALL, "OpenResource.forgotten"),
        arguments(WireRules.REST_CLIENTS_ARE_PACKAGE_PRIVATE, "PublicRestClient"),
        arguments(WireRules.WIRE_TYPES_ARE_RECORDS, "ThingResponse"),
        arguments(StyleRules.NAMES_SAY_SOMETHING, "ThingHelper|AbstractThing"),
        arguments(StyleRules.CONSTRUCTOR_INJECTION, "FieldInjected"),
        arguments(StyleRules.NO_STANDARD_STREAMS, "Printer"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("rulesAndTheirFaults")
  void eachRuleFindsItsFaultsAndNothingElse(ArchRule rule, String faults) {
    // When
    List<String> found = rule.evaluate(FAULTY).getFailureReport().getDetails();

    // Then
    assertThat(found).allMatch(line -> line.matches("(?s).*\\b(" + faults + ")\\b.*"));
    for (String fault : faults.split("\\|")) {
      assertThat(found).anyMatch(line -> line.contains(fault));
    }
  }

  @Test
  void everyRuleIsShownToFindSomething() {
    assertThat(rulesAndTheirFaults().map(pair -> pair.get()[0]))
        .containsAll(RoomRules.ALL)
        .containsAll(ReactiveRules.ALL)
        .containsAll(WireRules.ALL)
        .containsAll(StyleRules.ALL);
  }

  @Test
  void featuresThatNeedEachOtherAreFound() {
    String base = PLANTED + ".cyclic";

    assertThatThrownBy(() -> ArchitectureRules.check(base, imported(base)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle detected: Slice first");
  }

  @Test
  void aCleanFeaturePasses() {
    ArchitectureRules.check(PLANTED + ".clean", imported(PLANTED + ".clean"));
  }

  @Test
  void allFaultsAreReportedAtOnce() {
    assertThatThrownBy(() -> ArchitectureRules.check(PLANTED + ".faulty", FAULTY))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Sleeper")
        .hasMessageContaining("ThingHelper")
        .hasMessageContaining("OpenResource");
  }

  @Test
  void aMisspeltPackageIsRefused() {
    assertThatThrownBy(() -> ArchitectureRules.check("dev.judgeworkshop.nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dev.judgeworkshop.nowhere");
  }

  @Test
  void testClassesAreNotChecked() {
    assertThatThrownBy(() -> ArchitectureRules.check(PLANTED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JavaClasses imported(String basePackage) {
    return new ClassFileImporter().importPackages(basePackage);
  }
}
