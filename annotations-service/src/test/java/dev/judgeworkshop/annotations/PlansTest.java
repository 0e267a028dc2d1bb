package dev.judgeworkshop.annotations;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static dev.judgeworkshop.testing.Plans.buffersOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.annotations.adjudication.AdjudicationStatements;
import dev.judgeworkshop.annotations.agreement.AgreementStatements;
import dev.judgeworkshop.annotations.annotation.AnnotationStatements;
import dev.judgeworkshop.annotations.annotation.AnnotationStatements.Listing;
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
   * 51 annotations with 4 ratings each; the rubric's 4 questions and one stale version are read
   * below the sort.
   */
  private static final int PAGE_OF_RATINGS = 51 * 4 + 4 + 1;

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
                  .formatted(workshop.id()),
              """
              update annotation set draft = true where workshop_id = '%s'
                and mod(abs(hashtext(id::text)), 40) = 0
              """
                  .formatted(workshop.id()),
              """
              update annotation set rubric_version = 0 where workshop_id = '%s'
                and mod(abs(hashtext(id::text)), 7) = 0
              """
                  .formatted(workshop.id()),
              "update rubric set stale_versions = '{0}' where workshop_id = '%s'"
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
    aPage(AnnotationStatements.list(w), "pk_annotation");
    aPage(AnnotationStatements.list(w).by(grid.raterId(3)), "ix_annotation_workshop_id_user_id_id");
    aPage(
        AnnotationStatements.list(w).of(grid.traceId(3)),
        "uq_annotation_workshop_id_trace_id_user_id");
    aPage(
        AnnotationStatements.list(w).by(grid.raterId(3)).among(grid.traceId(3), grid.traceId(4)),
        "uq_annotation_workshop_id_trace_id_user_id");
    aPage(AnnotationStatements.list(w).draft(true), "ix_annotation_workshop_id_id");
    aPage(AnnotationStatements.list(w).draft(false), "pk_annotation");
  }

  @Test
  void aPageByValueAndAPageOfStaleOnesReadAPage() {
    UUID w = workshop.id();
    UUID question = UUID.fromString(grid.questions().getFirst());
    aPage(
        AnnotationStatements.list(w).rated(question, 3),
        "ix_rating_workshop_id_question_id_value_annotation_id");
    aPage(AnnotationStatements.list(w).stale(true), "ix_annotation_workshop_id_rubric_version_id");
    aPage(AnnotationStatements.list(w).stale(false), "ix_annotation_workshop_id_rubric_version_id");
  }

  @Test
  void totalsThatNoCounterKnowsAreCountedInAnIndex() {
    UUID w = workshop.id();
    UUID question = UUID.fromString(grid.questions().getFirst());
    Listing byValue = AnnotationStatements.list(w).rated(question, 3);
    assertThatPlan(byValue.count(), byValue.countValues())
        .hasNoSeqScanOn("rating")
        .sortsAtMost(0)
        .returnsAtMost(1);
    Listing stale = AnnotationStatements.list(w).stale(true);
    assertThatPlan(stale.count(), stale.countValues())
        .usesIndex("ix_annotation_workshop_id_rubric_version_id")
        .returnsAtMost(1)
        .readsAtMostBuffers(100);
    Listing ofTrace = AnnotationStatements.list(w).of(grid.traceId(1));
    assertThatPlan(ofTrace.count(), ofTrace.countValues())
        .usesIndex("uq_annotation_workshop_id_trace_id_user_id")
        .readsAtMostBuffers(10);
  }

  private static void aPage(Listing list, String index) {
    assertThatPlan(list.page(), list.pageValues())
        .usesIndex(index)
        .hasNoSeqScanOn("annotation", "rating")
        .sortsAtMost(PAGE_OF_RATINGS)
        .readsAtMostBuffers(700);
  }

  @Test
  void aLatePageByCursorCostsWhatTheFirstCosts() {
    List<String> ids =
        Database.column(
            "select id from annotation where workshop_id = ? order by id", workshop.id());
    Listing early = AnnotationStatements.list(workshop.id()).after(new UUID(0, 0));
    Listing late = AnnotationStatements.list(workshop.id()).after(UUID.fromString(ids.get(3_000)));
    long first = buffersOf(early.page(), early.pageValues());
    long last = buffersOf(late.page(), late.pageValues());
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
    assertThatPlan(AnnotationStatements.raters(), workshop.id(), 1_000)
        .usesIndex("pk_rater_progress")
        .readsAtMostBuffers(30);
    assertThatPlan(
            AnnotationStatements.counts(), (Object) new UUID[] {workshop.id(), UUID.randomUUID()})
        .usesIndex("pk_rater_progress")
        .readsAtMostBuffers(60);
  }

  @Test
  void agreementReadsOneIndexInOrder() {
    UUID[] questions = grid.questions().stream().map(UUID::fromString).toArray(UUID[]::new);
    assertThatPlan(AgreementStatements.ratings(), workshop.id(), questions)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn(TABLES)
        .sortsAtMost(0)
        .returnsAtMost(800);
    assertThatPlan(AgreementStatements.state(), workshop.id())
        .usesIndex("pk_rater_progress")
        .readsAtMostBuffers(30);
  }

  @Test
  void distributionsCountOneQuestionInItsIndex() {
    UUID question = UUID.fromString(grid.questions().getFirst());
    assertThatPlan(AgreementStatements.distributions(), workshop.id(), question, 51, 0, null)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating")
        .sortsAtMost(20 * 5 + 2 * 20) // the counts of the raters, the raters, and the page
        .readsAtMostBuffers(150);
  }

  @Test
  void groundTruthReadsThePageAndOneLookPerTrace() {
    UUID question = UUID.fromString(grid.questions().getFirst());
    UUID w = workshop.id();
    assertThatPlan(GroundTruthStatements.page(), w, question, new UUID(0, 0), 51, 0)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating")
        .sortsAtMost(200)
        .readsAtMostBuffers(250);
    assertThatPlan(GroundTruthStatements.pageOfPart(), w, question, new UUID(0, 0), 51, 0, "TUNING")
        .usesIndex("ix_trace_part_workshop_id_part_trace_id")
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating", "trace_part")
        .sortsAtMost(200)
        .readsAtMostBuffers(600);
    assertThatPlan(GroundTruthStatements.count(), w, question, "TUNING")
        .hasNoSeqScanOn("rating")
        .returnsAtMost(1);
    UUID[] traces = {grid.traceId(1), grid.traceId(2)};
    assertThatPlan(GroundTruthStatements.ratings(), w, question, traces)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating", "annotation")
        .readsAtMostBuffers(300);
  }

  @Test
  void adjudicationGroupsOneQuestionFromItsIndex() {
    UUID w = workshop.id();
    UUID question = UUID.fromString(grid.questions().getFirst());
    assertThatPlan(AdjudicationStatements.open(), w, question, 51, 0)
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating")
        .sortsAtMost(200 + 51); // the traces of the dataset, and the page
    assertThatPlan(AdjudicationStatements.answers(), w, question, grid.traceId(3))
        .usesIndex("ix_rating_workshop_id_question_id_trace_id")
        .hasNoSeqScanOn("rating", "annotation")
        .readsAtMostBuffers(150);
    assertThatPlan(AdjudicationStatements.find(), w, question, grid.traceId(3))
        .hasNoSeqScanOn("rating")
        .readsAtMostBuffers(30);
  }
}
