package dev.judgeworkshop.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Optional;

/** Which room a class is in. */
final class Rooms {

  static final String PATH = "jakarta.ws.rs.Path";
  static final String CLIENT_PACKAGES = "..client..";

  static final DescribedPredicate<JavaClass> ENTITIES =
      annotatedWithAny(
          "entities",
          "jakarta.persistence.Entity",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.MappedSuperclass");

  /** REST client interfaces carry {@code @Path} too, but are called from here, not from outside. */
  static final DescribedPredicate<JavaClass> ENDPOINTS =
      describe("endpoint classes", type -> type.isAnnotatedWith(PATH) && !type.isInterface());

  static final DescribedPredicate<JavaClass> TASKS =
      describe("tasks", type -> outermost(type).getSimpleName().endsWith("Task"));

  private Rooms() {}

  /**
   * Classes of this suffix with what is nested in them; the suffix alone would miss a lambda's
   * home.
   */
  static DescribedPredicate<JavaClass> named(String suffix) {
    return describe(
        "classes named *" + suffix, type -> outermost(type).getSimpleName().endsWith(suffix));
  }

  static <T extends CanBeAnnotated> DescribedPredicate<T> annotatedWithAny(
      String description, String... annotations) {
    List<String> names = List.of(annotations);
    return describe(description, thing -> names.stream().anyMatch(thing::isAnnotatedWith));
  }

  static JavaClass outermost(JavaClass type) {
    Optional<JavaClass> outer = type.getEnclosingClass();
    return outer.isPresent() ? outermost(outer.get()) : type;
  }
}
