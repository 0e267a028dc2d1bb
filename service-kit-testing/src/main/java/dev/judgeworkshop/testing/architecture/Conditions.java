package dev.judgeworkshop.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** What the classes of a room have to hold to, where ArchUnit has no words for it. */
final class Conditions {

  private static final DescribedPredicate<JavaClass> NOT_FOR_ENTITIES =
      resideInAnyPackage("java.sql..", "java.net..", "javax.sql..");

  private static final DescribedPredicate<JavaClass> FOR_ENTITIES =
      resideInAnyPackage(
          "java..",
          "jakarta.persistence..",
          "org.hibernate.annotations..",
          // named by the defaults of @UuidGenerator
          "org.hibernate.id.uuid..",
          "org.jspecify.annotations..",
          "dev.judgeworkshop.model..");

  private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");

  private static final DescribedPredicate<CanBeAnnotated> TRANSACTIONAL =
      Rooms.annotatedWithAny(
          "with a session or transaction of their own",
          "io.quarkus.hibernate.reactive.panache.common.WithTransaction",
          "io.quarkus.hibernate.reactive.panache.common.WithSession",
          "io.quarkus.hibernate.reactive.panache.common.WithSessionOnDemand",
          "jakarta.transaction.Transactional");

  private static final Set<String> OPENERS =
      Set.of("withTransaction", "withSession", "withStatelessSession", "withStatelessTransaction");

  /** Clients, and the kit's look-up of memberships, by name; their records are plain values. */
  private static final DescribedPredicate<JavaClass> REMOTE =
      describe(
          "remote",
          type ->
              !type.isRecord()
                  && (resideInAPackage(Rooms.CLIENT_PACKAGES).test(type)
                      || type.isAssignableTo("dev.judgeworkshop.kit.identity.Memberships")));

  static final ArchCondition<JavaClass> CATCH_NOTHING =
      new Condition(
          "catch nothing",
          type ->
              type.getCodeUnits().stream()
                  .flatMap(unit -> unit.getTryCatchBlocks().stream())
                  .filter(block -> !block.getCaughtThrowables().isEmpty())
                  .map(block -> "catch in " + block.getSourceCodeLocation()));

  static final ArchCondition<JavaClass> DEPEND_ON_JDK_PERSISTENCE_AND_THEIR_PACKAGE =
      new Condition(
          "depend on the JDK, jakarta.persistence and their own package only",
          type ->
              type.getDirectDependenciesFromSelf().stream()
                  .filter(dependency -> !fitsAnEntity(dependency))
                  .map(Dependency::getDescription));

  static final ArchCondition<JavaClass> READ_NO_CLOCK =
      new Condition(
          "read no clock",
          type ->
              type.getMethodCallsFromSelf().stream()
                  .filter(Conditions::readsAClock)
                  .map(JavaMethodCall::getDescription));

  static final ArchCondition<JavaClass> BE_USED_IN_THEIR_PACKAGE_ONLY =
      new Condition(
          "be used in their own package only",
          type ->
              type.getDirectDependenciesToSelf().stream()
                  .filter(
                      use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()))
                  .map(Dependency::getDescription));

  static final ArchCondition<JavaClass> OPEN_NO_TRANSACTION =
      new Condition("open no session and no transaction", Conditions::openings);

  static final ArchCondition<JavaClass> CALL_NO_CLIENT_IN_A_TRANSACTION =
      new Condition(
          "call no client in a transaction",
          type ->
              type.getMethodCallsFromSelf().stream()
                  .filter(call -> TRANSACTIONAL.test(call.getOrigin()) || TRANSACTIONAL.test(type))
                  .filter(call -> REMOTE.test(call.getTargetOwner()) && !REMOTE.test(type))
                  .map(JavaMethodCall::getDescription));

  private Conditions() {}

  private static boolean fitsAnEntity(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    boolean ownPackage =
        target.getPackageName().equals(dependency.getOriginClass().getPackageName());
    return target.isPrimitive()
        || ownPackage
        || FOR_ENTITIES.test(target) && !NOT_FOR_ENTITIES.test(target);
  }

  private static boolean readsAClock(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    return CLOCKS.contains(call.getName()) && owner.getPackageName().startsWith("java.")
        || owner.isEquivalentTo(Clock.class);
  }

  private static Stream<String> openings(JavaClass type) {
    Stream<String> annotated =
        Stream.concat(Stream.of(type), type.getMethods().stream())
            .filter(TRANSACTIONAL::test)
            .map(thing -> thing + " opens a session or transaction");
    Stream<String> called =
        type.getMethodCallsFromSelf().stream()
            .filter(call -> OPENERS.contains(call.getName()))
            .map(JavaMethodCall::getDescription);
    return Stream.concat(annotated, called);
  }
}
