package dev.judgeworkshop.annotations;

import dev.judgeworkshop.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keepsToTheArchitecture() {
    ArchitectureRules.check("dev.judgeworkshop.annotations");
  }
}
