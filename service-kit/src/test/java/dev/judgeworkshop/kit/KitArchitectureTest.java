package dev.judgeworkshop.kit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.judgeworkshop.testing.ArchitectureRules;
import dev.judgeworkshop.testing.architecture.StyleRules;
import org.junit.jupiter.api.Test;

/** A library has no rooms, but no cycles either. */
class KitArchitectureTest {

  private static final String BASE = "dev.judgeworkshop.kit";

  @Test
  void isBuiltInOneDirectionAndNamedInTheDomainsWords() {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    ArchitectureRules.noCyclesBetweenFeatures(BASE).check(main);
    StyleRules.ALL.forEach(rule -> rule.check(main));
  }
}
