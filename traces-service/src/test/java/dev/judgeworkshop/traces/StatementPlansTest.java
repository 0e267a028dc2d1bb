package dev.judgeworkshop.traces;

import dev.judgeworkshop.testing.StatementPlans;
import org.junit.jupiter.api.Test;

/** A plain test: it runs after all that start the application, on the data that they left. */
class StatementPlansTest {

  @Test
  void everyStatementIsServedByAnIndexEveryIndexServesAStatementAndNoPageLoadsPayloads() {
    StatementPlans.ofThisRun()
        .areServedByIndexes()
        .leaveNoIndexUnused()
        .pagesReadNoPayload("trace_payload", "trace_span_content", "import_chunk");
  }
}
