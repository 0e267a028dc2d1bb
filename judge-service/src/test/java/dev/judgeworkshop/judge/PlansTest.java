package dev.judgeworkshop.judge;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statements of lists, polls and steps read indexes, among thousands of rows of others. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class PlansTest {

  private static final int PAGE = 51;
  private static final int FEW_BUFFERS = 120;

  /** The judged items of a run that differ from the humans. */
  private static final int ITEMS = 2_000;

  private final UUID workshop = UUID.randomUUID();
  private UUID run;
  private UUID manyRuns;
  private UUID manyPrompts;

  @BeforeEach
  void someThousandRows() {
    Scene many = Scene.on("BINARY");
    Stored.runs(many, 3_000);
    manyRuns = many.workshop;
    Scene prompts = Scene.on("BINARY");
    Stored.prompts(prompts, 3_000);
    manyPrompts = prompts.workshop;
    Scene one = Scene.on("BINARY");
    run = Stored.run(one, "SUCCEEDED");
    Stored.items(one, run, 6_000, 300);
    Scene other = Scene.on("BINARY");
    Stored.items(other, Stored.run(other, "SUCCEEDED"), 3_000, 3_000);
    EmbeddedDatabase.current()
        .run(
            "update judge_evaluation set workshop_id = '%s' where run_id = '%s'"
                .formatted(workshop, run),
            """
            insert into trace_text (workshop_id, trace_id, input, output)
            select case when n %% 3 = 0 then '%s' else uuidv7() end, uuidv7(),
              'question about item' || n, 'answer word' || n %% 500
            from generate_series(1, 6000) n
            """
                .formatted(workshop));
    Plans.vacuum();
  }

  @Test
  void aPageOfRatings() {
    Plans.assertThatPlan(
            """
            select id, trace_id, value, truth, part, substring(reasoning, 1, 280)
            from judge_evaluation
            where workshop_id = $1 and run_id = $2 and state = 'DONE' and id > $3
            order by id limit $4
            """,
            workshop,
            run,
            new UUID(0, 0),
            PAGE)
        .usesIndex("ix_judge_evaluation_workshop_id_run_id_state_id")
        .sortsAtMost(0)
        .readsAtMostBuffers(FEW_BUFFERS);
  }

  @Test
  void aPageOfDisagreements() {
    Plans.assertThatPlan(
            """
            select id, trace_id, value, truth, part, substring(reasoning, 1, 280)
            from judge_evaluation
            where workshop_id = $1 and run_id = $2 and difference > 0
              and (difference, id) < ($3, $4)
            order by difference desc, id desc limit $5
            """,
            workshop,
            run,
            1,
            new UUID(-1, -1),
            PAGE)
        .usesIndex("ix_judge_evaluation_workshop_id_run_id_difference_id")
        // a run's disagreements at most: the planner takes the pairs below (1, ...) for few, and
        // then
        // sorts them
        .sortsAtMost(ITEMS)
        .readsAtMostBuffers(ITEMS);
  }

  @Test
  void oneRatingByItsId() {
    Plans.assertThatPlan("select reasoning from judge_evaluation where id = $1", UUID.randomUUID())
        .usesIndex("uq_judge_evaluation_id")
        .hasNoSeqScanOn("judge_evaluation");
  }

  @Test
  void theNextBatch() {
    Plans.assertThatPlan(
            """
            select trace_id from judge_evaluation
            where workshop_id = $1 and run_id = $2 and state = 'PENDING' order by id limit 50
            """,
            workshop,
            run)
        .usesIndex("ix_judge_evaluation_workshop_id_run_id_state_id")
        .sortsAtMost(0)
        .readsAtMostBuffers(FEW_BUFFERS);
  }

  @Test
  void aPageOfRuns() {
    Plans.assertThatPlan(
            """
            select * from evaluation_run where workshop_id = $1
            order by created_at desc, id desc limit $2
            """,
            manyRuns,
            PAGE)
        .usesIndex("ix_evaluation_run_workshop_id_created_at_id")
        .sortsAtMost(0);
  }

  @Test
  void aPageOfPrompts() {
    Plans.assertThatPlan(
            """
            select id, substring(text, 1, 280) from judge_prompt where workshop_id = $1
            order by created_at desc, id desc limit $2
            """,
            manyPrompts,
            PAGE)
        .usesIndex("ix_judge_prompt_workshop_id_created_at_id")
        .sortsAtMost(0);
  }

  @Test
  void aPoll() {
    Plans.assertThatPlan("select workshop_id, version from evaluation_run where id = $1", run)
        .usesIndex("pk_evaluation_run")
        .readsAtMostBuffers(5);
  }

  @Test
  void similarTextsOfAWorkshop() {
    Plans.assertThatPlan(
            """
            select trace_id from trace_text
            where workshop_id = $1 and document @@ cast('''word3'' | ''word9''' as tsquery)
            """,
            workshop)
        .usesIndex("ix_trace_text_workshop_id_document")
        .hasNoSeqScanOn("trace_text");
  }

  @Test
  void itemsThatNobodyWorksOn() {
    Plans.assertThatPlan(
            """
            select trace_id from judge_evaluation
            where workshop_id = $1 and run_id = $2 and state = 'PENDING'
              and (lease_until is null or lease_until < now())
            order by id limit 128 for update skip locked
            """,
            workshop,
            run)
        .usesIndex("ix_judge_evaluation_workshop_id_run_id_state_id")
        .sortsAtMost(0)
        .readsAtMostBuffers(FEW_BUFFERS);
  }

  @Test
  void aPageOfAnExport() {
    Plans.assertThatPlan(
            """
            select id, trace_id, value, reasoning, failure, truth, part, mapped
            from judge_evaluation
            where workshop_id = $1 and run_id = $2 and state = $3 and id > $4
            order by id limit 200
            """,
            workshop,
            run,
            "DONE",
            new UUID(0, 0))
        .usesIndex("ix_judge_evaluation_workshop_id_run_id_state_id")
        .sortsAtMost(0)
        .readsAtMostBuffers(2 * FEW_BUFFERS);
  }

  @Test
  void runsOfAQuestionAndOfAVersion() {
    UUID question = UUID.randomUUID();
    Plans.assertThatPlan(
            """
            select * from evaluation_run where workshop_id = $1 and question_id = $2
            order by created_at desc, id desc limit $3
            """,
            manyRuns,
            question,
            PAGE)
        .usesIndex("ix_evaluation_run_workshop_id_question_id_created_at_id")
        .sortsAtMost(0);
    Plans.assertThatPlan(
            """
            select * from evaluation_run where judge_prompt_id = $1 and state = 'SUCCEEDED'
            order by created_at desc, id desc limit 1
            """,
            question)
        .usesIndex("ix_evaluation_run_judge_prompt_id_created_at_id")
        .sortsAtMost(0);
  }

  @Test
  void whatHangsOnDeletedTraces() {
    Plans.assertThatPlan(
            "select run_id from judge_evaluation where workshop_id = $1 and trace_id = $2",
            workshop,
            UUID.randomUUID())
        .hasNoSeqScanOn("judge_evaluation")
        .readsAtMostBuffers(FEW_BUFFERS);
  }
}
