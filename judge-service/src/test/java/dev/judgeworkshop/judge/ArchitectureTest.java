package dev.judgeworkshop.judge;

import dev.judgeworkshop.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keepsToTheArchitecture() {
    ArchitectureRules.check("dev.judgeworkshop.judge");
  }
}
