package dev.judgeworkshop.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.judgeworkshop.testing.architecture.Rooms.CLIENT_PACKAGES;
import static dev.judgeworkshop.testing.architecture.Rooms.TASKS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;

/** Waiting never holds a thread, and one session does one thing at a time. */
public final class ReactiveRules {

  private static final String UNI = "io.smallrye.mutiny.Uni";
  private static final String REPOSITORY =
      "io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase";
  private static final String SESSION = "org.hibernate.reactive.mutiny.Mutiny$Session";
  private static final String MULTI = "io.smallrye.mutiny.Multi";

  /** Not even a task sleeps: it is rescheduled. */
  public static final ArchRule NOTHING_SLEEPS =
      noClasses()
          .should()
          .callMethodWhere(calls("java.lang.Thread", "sleep"))
          .orShould()
          .callMethodWhere(calls("java.util.concurrent.TimeUnit", "sleep"))
          .because("a delay is scheduled, not slept through")
          .allowEmptyShould(true);

  /** A blocked event loop stops every request of the process. */
  public static final ArchRule NOTHING_BLOCKS =
      noClasses()
          .should()
          .callMethodWhere(calls(UNI, "await", "awaitUsing"))
          .orShould()
          .callMethodWhere(calls(MULTI, "toBlockingIterable", "toBlockingStream"))
          .orShould()
          .callMethodWhere(waitsForAFuture())
          .because("a result is chained, not waited for")
          .allowEmptyShould(true);

  /** Background handlers run on virtual threads of their own. */
  public static final ArchRule ONLY_TASKS_AWAIT =
      noClasses()
          .that(not(TASKS))
          .should()
          .callMethodWhere(calls("io.quarkus.vertx.VertxContextSupport", "subscribeAndAwait"))
          .because("only a background task has a thread to wait on")
          .allowEmptyShould(true);

  /** Two things at once on one Hibernate session fail, or worse, pass by luck. */
  public static final ArchRule ONLY_CLIENTS_COMBINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLIENT_PACKAGES)
          .should()
          .callMethodWhere(calls(UNI, "combine", "join"))
          .because("one session does one thing at a time; only remote calls may run side by side")
          .allowEmptyShould(true);

  /**
   * Entities that are removed at the same time mix up their sessions, and a transaction hangs
   * (hibernate-reactive issue 1713); a delete statement has no such state.
   */
  public static final ArchRule DELETES_ARE_STATEMENTS =
      noClasses()
          .should()
          .accessTargetWhere(removesEntities())
          .because("removing entities is not safe when two requests do it at once")
          .allowEmptyShould(true);

  /** Who gives up waiting for a cached result would otherwise cancel it for the others. */
  public static final ArchRule CACHED_RESULTS_ARE_SHARED =
      methods()
          .that()
          .areAnnotatedWith("io.quarkus.cache.CacheResult")
          .should()
          .beAnnotatedWith("dev.judgeworkshop.kit.deadline.SharedResult")
          .because("requests that wait for the same result end each for itself")
          .allowEmptyShould(true);

  /** A connection is not held while a peer thinks. Direct calls only: a detour is not seen. */
  public static final ArchRule NO_REMOTE_CALL_IN_A_TRANSACTION =
      classes()
          .should(Conditions.CALL_NO_CLIENT_IN_A_TRANSACTION)
          .because("ask the peers first, then open the transaction")
          .allowEmptyShould(true);

  /** All of them. */
  public static final List<ArchRule> ALL =
      List.of(
          NOTHING_SLEEPS,
          NOTHING_BLOCKS,
          ONLY_TASKS_AWAIT,
          ONLY_CLIENTS_COMBINE,
          DELETES_ARE_STATEMENTS,
          CACHED_RESULTS_ARE_SHARED,
          NO_REMOTE_CALL_IN_A_TRANSACTION);

  private ReactiveRules() {}

  private static DescribedPredicate<JavaCall<?>> calls(String owner, String... methods) {
    Set<String> names = Set.of(methods);
    return describe(
        owner + " " + names,
        call -> names.contains(call.getName()) && call.getTargetOwner().isAssignableTo(owner));
  }

  /** Called, or named as a method reference. */
  private static DescribedPredicate<JavaAccess<?>> removesEntities() {
    return describe(
        "deleteById, delete(Object) or remove",
        access -> access.getTarget() instanceof CodeUnitAccessTarget target && removes(target));
  }

  private static boolean removes(CodeUnitAccessTarget target) {
    boolean takesAnEntity =
        target.getRawParameterTypes().size() == 1
            && target.getRawParameterTypes().getFirst().isEquivalentTo(Object.class);
    return switch (target.getName()) {
      case "deleteById" -> target.getOwner().isAssignableTo(REPOSITORY);
      case "delete" -> target.getOwner().isAssignableTo(REPOSITORY) && takesAnEntity;
      case "remove", "removeAll" -> target.getOwner().isAssignableTo(SESSION);
      default -> false;
    };
  }

  private static DescribedPredicate<JavaCall<?>> waitsForAFuture() {
    Set<String> names = Set.of("get", "join");
    return describe(
        "Future.get or join",
        call ->
            names.contains(call.getName()) && call.getTargetOwner().isAssignableTo(Future.class));
  }
}
