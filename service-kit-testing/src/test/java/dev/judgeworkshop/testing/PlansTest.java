package dev.judgeworkshop.testing;

import static dev.judgeworkshop.testing.Plans.assertThatPlanIn;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlansTest {

  private static final String BY_WORKSHOP =
      "select id from note where workshop_id = $1 order by created_at, id limit 50";
  private static final String BY_TEXT = "select id from note where text = $1";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void fillATable() {
    database = EmbeddedDatabase.fresh("plans");
    database.run(
        """
        create table note (
          id uuid primary key default gen_random_uuid(),
          workshop_id int not null, created_at timestamptz not null, text text not null)
        """,
        """
        insert into note (workshop_id, created_at, text)
        select i % 10, timestamptz '2026-01-01' + i * interval '1 second', 'text ' || i
        from generate_series(1, 20000) i
        """,
        "create index ix_note_workshop_id_created_at_id on note (workshop_id, created_at, id)",
        "vacuum (analyze)");
  }

  @Test
  void aPageByIndexPasses() {
    assertThatPlanIn(database, BY_WORKSHOP, 3)
        .hasNoSeqScanOn("note")
        .hasNoSeqScanOn()
        .usesIndex("ix_note_workshop_id_created_at_id")
        .sortsAtMost(0)
        .returnsAtMost(50)
        .readsAtMostBuffers(10);
  }

  @Test
  void aScanOfABigTableFailsAndShowsThePlan() {
    assertThatThrownBy(() -> assertThatPlanIn(database, BY_TEXT, "text 7").hasNoSeqScanOn("note"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(BY_TEXT)
        .hasMessageContaining("Seq Scan on note (rows 1, buffers ");
  }

  @Test
  void aScanOfAnotherTableIsNotMeant() {
    assertThatPlanIn(database, BY_TEXT, "text 7").hasNoSeqScanOn("annotation");
  }

  @Test
  void aLargeSortFailsThoughFewRowsComeOut() {
    String sql = "select id from note where workshop_id = ? order by text limit 5";

    assertThatThrownBy(() -> assertThatPlanIn(database, sql, 3).sortsAtMost(1000))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("sorted 2000");
    assertThatPlanIn(database, sql, 3).sortsAtMost(2000);
  }

  @Test
  void tooManyBuffersRowsOrAnotherIndexFail() {
    PlanAssert plan = assertThatPlanIn(database, BY_WORKSHOP, 3);

    assertThatThrownBy(() -> plan.readsAtMostBuffers(1)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> plan.returnsAtMost(49)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> plan.usesIndex("ix_note_text"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ix_note_workshop_id_created_at_id");
  }

  @Test
  void takesWhatStatementsAreGiven() {
    assertThatPlanIn(
            database,
            "select id from note where id = any($2) and created_at > $1 and $1 is not null",
            Instant.EPOCH,
            List.of(UUID.randomUUID()))
        .returnsAtMost(0);
  }

  @Test
  void aWritingStatementIsRolledBack() {
    // When
    assertThatPlanIn(database, "delete from note where workshop_id = ?", 3);

    // Then
    assertThatThrownBy(
            () ->
                assertThatPlanIn(database, "select 1 from note where workshop_id = ?", 3)
                    .returnsAtMost(1999))
        .hasMessageContaining("gave 2000");
  }
}
