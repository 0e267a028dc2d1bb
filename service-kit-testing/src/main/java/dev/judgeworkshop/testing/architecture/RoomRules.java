package dev.judgeworkshop.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.judgeworkshop.testing.architecture.Rooms.CLIENT_PACKAGES;
import static dev.judgeworkshop.testing.architecture.Rooms.ENTITIES;
import static dev.judgeworkshop.testing.architecture.Rooms.named;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What each room may touch. */
public final class RoomRules {

  /** A resource knows its service, records and the kit; it decides and repairs nothing. */
  public static final ArchRule RESOURCES_ONLY_TRANSLATE =
      noClasses()
          .that(named("Resource"))
          .should()
          .dependOnClassesThat(
              named("Repository")
                  .or(named("RestClient"))
                  .or(ENTITIES)
                  .or(resideInAPackage(CLIENT_PACKAGES)))
          .because("a resource translates HTTP to its service; the service knows the rest")
          .allowEmptyShould(true);

  /** Problems are thrown and mapped in the kit. */
  public static final ArchRule RESOURCES_CATCH_NOTHING =
      classes()
          .that(named("Resource"))
          .should(Conditions.CATCH_NOTHING)
          .because("the kit maps every failure to a problem")
          .allowEmptyShould(true);

  /** A service can be called from a background task as well as from a resource. */
  public static final ArchRule SERVICES_KNOW_NO_HTTP_AND_NO_JDBC =
      noClasses()
          .that(named("Service"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws.rs..",
              "org.jboss.resteasy..",
              "io.quarkus.resteasy..",
              "io.quarkus.rest..",
              "io.vertx.core.http..",
              "io.vertx.ext.web..",
              "java.net.http..",
              "java.sql..",
              "javax.sql..")
          .because("HTTP belongs into resources and clients, SQL into repositories")
          .allowEmptyShould(true);

  /** An entity is plain Java with a mapping. */
  public static final ArchRule ENTITIES_KNOW_THE_JDK_ONLY =
      classes()
          .that(ENTITIES)
          .should(Conditions.DEPEND_ON_JDK_PERSISTENCE_AND_THEIR_PACKAGE)
          .because("an entity has state and intent methods, nothing else")
          .allowEmptyShould(true);

  /** Time is handed in. */
  public static final ArchRule ENTITIES_READ_NO_CLOCK =
      classes()
          .that(ENTITIES)
          .should(Conditions.READ_NO_CLOCK)
          .because("the caller says when, to the microsecond that PostgreSQL keeps")
          .allowEmptyShould(true);

  /** Others get records. */
  public static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE =
      classes()
          .that(ENTITIES)
          .should(Conditions.BE_USED_IN_THEIR_PACKAGE_ONLY)
          .because("what leaves a feature is a record")
          .allowEmptyShould(true);

  /** A repository works in its caller's transaction. */
  public static final ArchRule REPOSITORIES_OPEN_NO_TRANSACTION =
      classes()
          .that(named("Repository"))
          .should(Conditions.OPEN_NO_TRANSACTION)
          .because("the service decides what belongs together")
          .allowEmptyShould(true);

  /** A repository is asked in the domain's words. */
  public static final ArchRule REPOSITORIES_KNOW_NO_REQUESTS =
      noClasses()
          .that(named("Repository"))
          .should()
          .dependOnClassesThat(named("Request"))
          .because("requests are the wire's business")
          .allowEmptyShould(true);

  /** All of them. */
  public static final List<ArchRule> ALL =
      List.of(
          RESOURCES_ONLY_TRANSLATE,
          RESOURCES_CATCH_NOTHING,
          SERVICES_KNOW_NO_HTTP_AND_NO_JDBC,
          ENTITIES_KNOW_THE_JDK_ONLY,
          ENTITIES_READ_NO_CLOCK,
          ENTITIES_STAY_IN_THEIR_PACKAGE,
          REPOSITORIES_OPEN_NO_TRANSACTION,
          REPOSITORIES_KNOW_NO_REQUESTS);

  private RoomRules() {}
}
