package dev.judgeworkshop.judge;

import dev.judgeworkshop.testing.StatementPlans;
import org.junit.jupiter.api.Test;

/** A plain test: it runs after all that start the application, on the data that they left. */
class StatementPlansTest {

  @Test
  void everyStatementIsServedByAnIndexEveryIndexServesAStatementAndNoPageLoadsPayloads() {
    StatementPlans.ofThisRun()
        .areServedByIndexes()
        // deleted traces: on the few rows of the tests the primary keys are as cheap
        .leaveNoIndexUnused("ix_guideline_evidence_trace_id", "ix_prompt_example_trace_id")
        .pagesReadNoPayload("trace_text", "prompt_example");
  }
}
