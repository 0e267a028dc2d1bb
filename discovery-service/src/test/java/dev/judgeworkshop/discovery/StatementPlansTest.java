package dev.judgeworkshop.discovery;

import dev.judgeworkshop.testing.StatementPlans;
import org.junit.jupiter.api.Test;

/** A plain test: it runs after all that start the application, on the data that they left. */
class StatementPlansTest {

  @Test
  void everyStatementIsServedByAnIndexEveryIndexServesAStatementAndNoPageLoadsPayloads() {
    StatementPlans.ofThisRun().areServedByIndexes().leaveNoIndexUnused().pagesReadNoPayload();
  }
}
