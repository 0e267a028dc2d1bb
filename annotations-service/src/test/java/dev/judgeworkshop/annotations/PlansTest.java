package dev.judgeworkshop.annotations;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static dev.judgeworkshop.testing.Plans.buffersOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.annotations.agreement.AgreementStatements;
import dev.judgeworkshop.annotations.annotation.AnnotationStatements;
import dev.judgeworkshop.annotations.groundtruth.GroundTruthStatements;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three workshops of 4,000 annotations, 16,000 ratings each: what is asked of one reads one. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class PlansTest {

  private static final String[] TABLES = {
    "annotation", "rating", "annotation_history", "rater_progress", "trace_part", "rubric_question"
  };

  /**
   * 51 annotations with 4 ratings each, and the rubric's 4 questions, which are read below the
   * sort.
   */
  private static final int PAGE_OF_RATINGS = 51 * 4 + 4;

  private static ManyAnnotations grid;
  private static AWorkshop workshop;

  @BeforeEach
  void fillOnce() {
    if (grid != null) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      workshop = AWorkshop.inAnnotation();
      grid = ManyAnnotations.in(workshop).traces(200).raters(20).insert();
      EmbeddedDatabase.current()
          .run(
              """
              insert into trace_part (workshop_id, trace_id, part, stratum)
              select distinct workshop_id, trace_id, 'TUNING', '1' from annotation
              where workshop_id = '%s'
              """
                  .formatted(workshop.id()));
    }
    EmbeddedDatabase.current()
        .run(
            """
            insert into rater_progress (workshop_id, user_id, annotations, changes)
            select uuidv7(), uuidv7(), 1, 1 from generate_series(1, 5000)
            """);
    Plans.vacuum();
  }

  @Test
  void anAnnotationIsFoundByItsKeyAndByItsId() {
    UUID trace = grid.traceId(5);
    UUID rater = grid.raterId(5);
    assertThatPlan(AnnotationStatements.findByKey(), workshop.id(), trace, rater)
        .usesIndex("uq_annotation_workshop_id_trace_id_user_id")
        .hasNoSeqScanOn("annotation", "rating")
        .readsAtMostBuffers(60);
    UUID id =
        UUID.fromString(
            Database.column("select id from annotation where trace_id = ? limit 1", trace)
                .getFirst());
    assertThatPlan(AnnotationStatements.findById(), id)
        .usesIndex("ix_annotation_id")
        .hasNoSeqScanOn("annotation", "rating")
        .readsAtMostBuffers(60);
  }

  @Test
  void aPageReadsAPage() {
    UUID w = workshop.id();
    assertThatPlan(AnnotationStatements.page("workshop_id = $1", 1), w, 51, 0)
        .usesIndex("pk_annotation")
        .hasNoSeqScanOn("annotation", "rating")
        .sortsAtMost(PAGE_OF_RATINGS)
        .readsAtMostBuffers(480);
    assertThatPlan(
            AnnotationStatements.page("workshop_id = $1 and user_id = $2", 2),
            w,
            grid.raterId(3),
            51,
            0)
        .usesIndex("ix_annotation_workshop_id_user_id_id")
        .hasNoSeqScanOn("annotation", "rating")
        .sortsAtMost(PAGE_OF_RATINGS)
        .readsAtMostBuffers(480);
    assertThatPlan(
            AnnotationStatements.page("workshop_id = $1 and trace_id = $2", 2),
            w,
            grid.traceId(3),
            51,
            0)
        .usesIndex("uq_annotation_workshop_id_trace_id_user_id")
        .hasNoSeqScanOn("annotation", "rating")
        .sortsAtMost(PAGE_OF_RATINGS)
        .readsAtMostBuffers(480);
  }

  @Test
  void aLatePageByCursorCostsWhatTheFirstCosts() {
    String sql = AnnotationStatements.page("workshop_id = $1 and id > $2", 2);
    List<String> ids =
        Database.column(
            "select id from annotation where workshop_id = ? order by id", workshop.id());
    UUID late = UUID.fromString(ids.get(3_000));
    long first = buffersOf(sql, workshop.id(), new UUID(0, 0), 51, 0);
    long last = buffersOf(sql, workshop.id(), late, 51, 0);
    assertThat(last).isLessThanOrEqualTo(first * 3 / 2);
  }

  @Test
  void totalsAndProgressReadCounters() {
    assertThatPlan(AnnotationStatements.workshopProgress(), workshop.id())
        .usesIndex("pk_rater_progress")
        .readsAtMostBuffers(30);
    assertThatPlan(AnnotationStatements.raterProgress(), workshop.id(), grid.raterId(1))
        .usesIndex("pk_rater_progress")
        .readsAtMostBuffers(5);
    assertThatPlan(
            AnnotationStatements.count("workshop_id = $1 and trace_id = $2"),
            workshop.id(),
            grid.traceId(1))
        .usesIndex("uq_annotation_workshop_id_trace_id_user_id")
        .readsAtMostBuffers(10);
  }

  @Test
  void agreementReadsOneIndexInOrder() {
    UUID[] questions = grid.questions().stream().map(UUID::fromString).toArray(UUID[]::new);
    assertThatPlan(AgreementStatements.ratings(), workshop.id(), questions)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn(TABLES)
        .sortsAtMost(0)
        .returnsAtMost(800);
  }

  @Test
  void groundTruthReadsThePageAndOneLookPerTrace() {
    UUID question = UUID.fromString(grid.questions().getFirst());
    assertThatPlan(GroundTruthStatements.page(), workshop.id(), question, new UUID(0, 0), 51, 0)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating")
        .sortsAtMost(200)
        .readsAtMostBuffers(250);
    assertThatPlan(GroundTruthStatements.count(), workshop.id(), question)
        .hasNoSeqScanOn("rating")
        .returnsAtMost(1);
  }
}
