package dev.judgeworkshop.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.judgeworkshop.testing.architecture.Rooms.ENDPOINTS;
import static dev.judgeworkshop.testing.architecture.Rooms.ENTITIES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What goes over HTTP, in and out. */
public final class WireRules {

  /** The kit's annotation, by name: this module does not depend on the kit. */
  static final String WITH_DEADLINE = "dev.judgeworkshop.kit.deadline.WithDeadline";

  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

  private static final DescribedPredicate<CanBeAnnotated> SECURED =
      Rooms.annotatedWithAny(
          "that say who may call them",
          "io.quarkus.security.Authenticated",
          "io.quarkus.security.PermissionsAllowed",
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll");

  private static final Set<String> WIRE_NAMES = Set.of("Request", "Response", "Summary", "View");

  /** A request without a deadline can hold its connection for ever. */
  public static final ArchRule ENDPOINTS_HAVE_A_DEADLINE =
      classes()
          .that(ENDPOINTS)
          .should()
          .beAnnotatedWith(WITH_DEADLINE)
          .because("every request is answered in time, with 504 at the latest")
          .allowEmptyShould(true);

  /** On the class, or on each of its methods. */
  public static final ArchRule ENDPOINTS_SAY_WHO_MAY_CALL =
      classes()
          .that(ENDPOINTS)
          .should(new Condition("say who may call them", WireRules::unsecured))
          .because("public access is a decision that is written down (@PermitAll)")
          .allowEmptyShould(true);

  /** Callers use the public client bean beside it, which knows what a 404 means. */
  public static final ArchRule REST_CLIENTS_ARE_PACKAGE_PRIVATE =
      classes()
          .that()
          .haveSimpleNameEndingWith("RestClient")
          .should()
          .bePackagePrivate()
          .andShould()
          .beInterfaces()
          .because("retries and the meaning of a status belong to the client bean around it")
          .allowEmptyShould(true);

  /** Everything on the wire is a record, and no entity is. */
  public static final ArchRule WIRE_TYPES_ARE_RECORDS =
      classes()
          .that(areOnTheWire())
          .should()
          .beRecords()
          .andShould(be(not(ENTITIES)))
          .because("an entity that is serialised loads what nobody asked for")
          .allowEmptyShould(true);

  /** All of them. */
  public static final List<ArchRule> ALL =
      List.of(
          ENDPOINTS_HAVE_A_DEADLINE,
          ENDPOINTS_SAY_WHO_MAY_CALL,
          REST_CLIENTS_ARE_PACKAGE_PRIVATE,
          WIRE_TYPES_ARE_RECORDS);

  private WireRules() {}

  private static DescribedPredicate<JavaClass> areOnTheWire() {
    return describe(
        "classes named " + WIRE_NAMES,
        type ->
            !type.isInterface()
                && !type.isEnum()
                && WIRE_NAMES.stream().anyMatch(type.getSimpleName()::endsWith));
  }

  private static Stream<String> unsecured(JavaClass type) {
    if (SECURED.test(type)) {
      return Stream.empty();
    }
    return type.getMethods().stream()
        .filter(WireRules::isCalledOverHttp)
        .filter(not(SECURED))
        .map(method -> method.getFullName() + " does not say who may call it");
  }

  private static boolean isCalledOverHttp(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && (method.isMetaAnnotatedWith(HTTP_METHOD) || method.isAnnotatedWith(Rooms.PATH));
  }
}
