package dev.judgeworkshop.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How classes are named and put together. */
public final class StyleRules {

  /** A name says what a class is in the domain's words. */
  public static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(
              "(.*[.$])?(\\w*(Impl|Utils?|Helper|Manager|DTO|Dto)|(Abstract|Base)[A-Z]\\w*)")
          .because("such a name fits anything")
          .allowEmptyShould(true);

  /** What a class needs is seen in its constructor, and its fields are final. */
  public static final ArchRule CONSTRUCTOR_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient")
          .because("an object is complete once it is constructed")
          .allowEmptyShould(true);

  /** Logs go through the logger, as JSON with the correlation id. */
  public static final ArchRule NO_STANDARD_STREAMS =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

  /** All of them. */
  public static final List<ArchRule> ALL =
      List.of(NAMES_SAY_SOMETHING, CONSTRUCTOR_INJECTION, NO_STANDARD_STREAMS);

  private StyleRules() {}
}
