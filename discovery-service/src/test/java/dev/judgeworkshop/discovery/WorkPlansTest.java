package dev.judgeworkshop.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.PlanAssert;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The statements of notes, drafts, follow-up questions, analyses and deletions, as Hibernate sends
 * them. The workshop that is asked for is the oldest of six.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class WorkPlansTest {

  private static final int PAGE = 51;

  /** As many as a workshop may have: sorting them all is no more than a page or two. */
  private static final int GROUPS = 100;

  /** Runs that somebody asked for, one by one. */
  private static final int ANALYSES = 60;

  private static final String[] TABLES = {
    "note",
    "draft_rubric_item",
    "draft_group",
    "draft_evidence",
    "group_suggestion",
    "follow_up",
    "analysis",
    "analysis_item",
    "analysis_evidence",
    "feedback",
    "finding",
    "trace_feedback",
    "progress"
  };
  private static final AWorkshop WORKSHOP = AWorkshop.inDiscovery();
  private static final UUID ADA = UUID.randomUUID();
  private static boolean filled;

  private TestUser facilitator;

  @BeforeEach
  void fill() {
    facilitator = WORKSHOP.facilitator();
    if (filled) {
      return;
    }
    fill(WORKSHOP.id(), ADA);
    for (int other = 0; other < 5; other++) {
      fill(UUID.randomUUID(), UUID.randomUUID());
    }
    EmbeddedDatabase.current()
        .run(
            "insert into progress (workshop_id, user_id, feedback, findings)"
                + " select gen_random_uuid(), gen_random_uuid(), 1, 1"
                + " from generate_series(1, 5000)",
            OTHER_GROUPS,
            OTHER_ANALYSES,
            OTHER_SUGGESTIONS);
    Plans.vacuum();
    filled = true;
  }

  @ParameterizedTest
  @CsvSource({
    "'', pk_note, 0",
    "after, pk_note, 0",
    "userId, ix_note_workshop_id_user_id_id, 100",
    "traceId, ix_note_workshop_id_trace_id_id, 100",
    "phase, ix_note_workshop_id_phase_id, 0",
    "text, ix_note_workshop_id_text, 20"
  })
  void notesAreReadInTheirOrder(String filter, String index, int sorted) {
    String query = "notes?workshopId=" + WORKSHOP.id();
    List<Object> parameters = new ArrayList<>(List.of(WORKSHOP.id()));
    switch (filter) {
      case "after" -> {
        query += "&after=" + cursor(query);
        parameters.add(firstId(query));
      }
      case "userId" -> {
        query += "&userId=" + ADA;
        parameters.add(ADA);
      }
      case "traceId" -> {
        query += "&traceId=" + Rows.trace(7);
        parameters.add(Rows.trace(7));
      }
      case "phase" -> {
        query += "&phase=DISCOVERY";
        parameters.add("DISCOVERY");
      }
      case "text" -> {
        query += "&text=w250";
        parameters.add("'w250':*");
      }
      default -> {}
    }
    List<String> sql = statementsOf(query);
    assertThat(sql).hasSize(2);
    parameters.addAll(List.of(0, PAGE));
    plan(sql.getLast(), parameters).usesIndex(index).sortsAtMost(sorted).readsAtMostBuffers(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ix_draft_rubric_item_workshop_id_position_id",
    "after, ix_draft_rubric_item_workshop_id_position_id",
    "groupId, ix_draft_rubric_item_workshop_id_group_id_position_id"
  })
  void draftsAreReadInTheirOrder(String filter, String index) {
    String query = "draft-rubric-items?workshopId=" + WORKSHOP.id();
    List<Object> parameters = new ArrayList<>(List.of(WORKSHOP.id()));
    if (filter.equals("after")) {
      query += "&after=" + cursor(query);
      parameters.addAll(List.of(1L, new UUID(0, 0)));
    }
    if (filter.equals("groupId")) {
      UUID group = UUID.fromString(groupOf(query));
      query += "&groupId=" + group;
      parameters.add(group);
    }
    List<String> sql = statementsOf(query);
    parameters.addAll(List.of(PAGE, 0));
    plan(sql.get(1), parameters)
        .usesIndex(index)
        .usesIndex("pk_draft_evidence")
        .sortsAtMost(0)
        .readsAtMostBuffers(400);
  }

  @Test
  void groupsAreReadInTheirOrder() {
    List<String> sql = statementsOf("draft-rubric-items/groups?workshopId=" + WORKSHOP.id());
    assertThat(sql).hasSize(3);
    plan(sql.get(1), List.of(WORKSHOP.id(), PAGE, 0))
        .usesIndex("pk_draft_group")
        .usesIndex("ix_draft_rubric_item_workshop_id_group_id_position_id")
        .sortsAtMost(GROUPS)
        .readsAtMostBuffers(400);
  }

  @Test
  void oneOfEachIsReadByItsId() {
    String item = firstId("draft-rubric-items?workshopId=" + WORKSHOP.id()).toString();
    plan(statementsOf("draft-rubric-items/" + item).getFirst(), List.of(UUID.fromString(item)))
        .usesIndex("ix_draft_rubric_item_id")
        .readsAtMostBuffers(10);
    String note = firstId("notes?workshopId=" + WORKSHOP.id()).toString();
    plan(statementsOf("notes/" + note).getFirst(), List.of(UUID.fromString(note)))
        .usesIndex("ix_note_id")
        .readsAtMostBuffers(10);
    String analysis = firstId("analyses?workshopId=" + WORKSHOP.id()).toString();
    List<String> sql = statementsOf("analyses/" + analysis + "/items");
    plan(sql.getFirst(), List.of(UUID.fromString(analysis)))
        .usesIndex("ix_analysis_id")
        .readsAtMostBuffers(10);
    plan(sql.getLast(), List.of(WORKSHOP.id(), UUID.fromString(analysis)))
        .usesIndex("ix_analysis_item_workshop_id_analysis_id_position")
        .usesIndex("pk_analysis_evidence")
        .sortsAtMost(40)
        .readsAtMostBuffers(400);
  }

  @Test
  void followUpQuestionsAreReadByTheirFeedback() {
    String feedback = firstId("feedback?workshopId=" + WORKSHOP.id()).toString();
    List<String> sql =
        statementsOf("feedback/" + feedback + "/follow-ups?workshopId=" + WORKSHOP.id());
    assertThat(sql).hasSize(2);
    plan(sql.getFirst(), List.of(WORKSHOP.id(), UUID.fromString(feedback), 0, 1))
        .usesIndex("pk_feedback")
        .readsAtMostBuffers(10);
    plan(sql.getLast(), List.of(WORKSHOP.id(), UUID.fromString(feedback)))
        .usesIndex("pk_follow_up")
        .sortsAtMost(0)
        .readsAtMostBuffers(10);
  }

  @Test
  void aSuggestionIsPolledByItsId() {
    UUID id = UUID.randomUUID();
    List<String> sql = statementsOf("draft-rubric-items/groups/suggestions/" + id);
    assertThat(sql).hasSize(1);
    plan(sql.getFirst(), List.of(id)).usesIndex("ix_group_suggestion_id").readsAtMostBuffers(10);
  }

  @Test
  void analysesAreReadInTheirOrder() {
    List<String> all = statementsOf("analyses?workshopId=" + WORKSHOP.id());
    plan(all.getFirst(), List.of(WORKSHOP.id())).readsAtMostBuffers(40);
    plan(all.getLast(), List.of(WORKSHOP.id(), 0, PAGE))
        .sortsAtMost(ANALYSES)
        .readsAtMostBuffers(100);
    List<String> kind = statementsOf("analyses?kind=THEMES&workshopId=" + WORKSHOP.id());
    plan(kind.getFirst(), List.of(WORKSHOP.id(), "THEMES"))
        .usesIndex("ix_analysis_workshop_id_kind_id")
        .readsAtMostBuffers(40);
    plan(kind.getLast(), List.of(WORKSHOP.id(), "THEMES", 0, PAGE))
        .usesIndex("ix_analysis_workshop_id_kind_id")
        .sortsAtMost(ANALYSES)
        .readsAtMostBuffers(100);
  }

  @Test
  void whatIsDroppedIsFoundByIndexes() {
    List<String> drop =
        logged(
            () ->
                AWorkshop.asService("workshops-service")
                    .delete("/internal/v1/workshops/{id}", UUID.randomUUID()));
    assertThat(drop).hasSize(14);
    for (String sql : drop.subList(1, drop.size())) {
      plan(sql, List.of(UUID.randomUUID(), 1_000));
    }
    List<String> forget =
        logged(
            () ->
                AWorkshop.asService("traces-service")
                    .contentType("application/json")
                    .body(Map.of("traceIds", List.of(UUID.randomUUID())))
                    .post("/internal/v1/workshops/{id}/deleted-traces", UUID.randomUUID()));
    assertThat(forget).hasSize(6);
    for (String sql : forget) {
      int parameters = (int) sql.chars().filter(c -> c == '$').count();
      List<Object> values = new ArrayList<>(List.of(WORKSHOP.id(), Rows.trace(7).toString()));
      while (values.size() < parameters) {
        values.add(WORKSHOP.id());
      }
      plan(sql, values);
    }
  }

  private static void fill(UUID workshop, UUID person) {
    Rows.contributeShort(workshop, 250, person);
    EmbeddedDatabase.current()
        .run(
            FILL_NOTES.formatted(workshop, person),
            FILL_GROUPS.formatted(workshop),
            FILL_ITEMS.formatted(workshop, person),
            FILL_DRAFT_EVIDENCE.formatted(workshop),
            FILL_FOLLOW_UPS.formatted(workshop),
            FILL_ANALYSES.formatted(workshop, person),
            FILL_ANALYSIS_ITEMS.formatted(workshop),
            FILL_ANALYSIS_EVIDENCE.formatted(workshop));
  }

  private List<String> statementsOf(String query) {
    return logged(() -> AWorkshop.as(facilitator).get("/api/v1/" + query));
  }

  private static List<String> logged(Runnable request) {
    return StatementCounter.logged(request::run).sql();
  }

  private static PlanAssert plan(String sql, List<Object> parameters) {
    return Plans.assertThatPlan(sql, parameters.toArray()).hasNoSeqScanOn(TABLES);
  }

  private String cursor(String query) {
    return AWorkshop.as(facilitator).get("/api/v1/" + query + "&limit=1").path("next");
  }

  private UUID firstId(String query) {
    return UUID.fromString(
        AWorkshop.as(facilitator).get("/api/v1/" + query + "&limit=1").path("items[0].id"));
  }

  private String groupOf(String query) {
    return AWorkshop.as(facilitator).get("/api/v1/" + query + "&limit=1").path("items[0].groupId");
  }

  private static final String OTHER_GROUPS =
      """
      insert into draft_group (id, workshop_id, title, scale_type, labels, required, version,
        created_at, updated_at)
      select uuidv7(), gen_random_uuid(), 'group ' || n, 'LIKERT', '{}', true, 1, now(), now()
      from generate_series(1, 5000) n
      """;

  private static final String OTHER_ANALYSES =
      """
      insert into analysis (id, workshop_id, kind, state, stage, done, failed, total,
        dropped_evidence, input_tokens, output_tokens, created_by, created_at, version)
      select uuidv7(), gen_random_uuid(), 'THEMES', 'SUCCEEDED', 'FINDINGS', 1, 0, 1, 0, 0, 0,
        gen_random_uuid(), now(), 9
      from generate_series(1, 5000) n
      """;

  private static final String OTHER_SUGGESTIONS =
      """
      insert into group_suggestion (id, workshop_id, state, method, groups, total, created_at,
        version)
      select uuidv7(), gen_random_uuid(), 'SUCCEEDED', 'MODEL', '[]', 1, now(), 3
      from generate_series(1, 5000) n
      """;

  private static final String FILL_NOTES =
      """
      insert into note
      select uuidv7(), '%1$s', cast(lpad(to_hex(n %% 50), 32, '0') as uuid), '%2$s',
        case when n %% 2 = 0 then 'DISCOVERY' else 'ANNOTATION' end,
        'a note w' || n, 1, now(), now()
      from generate_series(1, 2000) n
      """;

  private static final String FILL_GROUPS =
      """
      insert into draft_group (id, workshop_id, title, scale_type, labels, required, version,
        created_at, updated_at)
      select uuidv7(), '%s', 'group ' || n, 'LIKERT', '{}', true, 1, now(), now()
      from generate_series(1, 100) n
      """;

  private static final String FILL_ITEMS =
      """
      insert into draft_rubric_item (id, workshop_id, text, source, group_id, position, created_by,
        version, created_at, updated_at)
      select uuidv7(), '%1$s', 'item ' || n, 'MANUAL',
        (select id from draft_group where workshop_id = '%1$s' order by id offset n %% 100 limit 1),
        n, '%2$s', 1, now(), now()
      from generate_series(1, 500) n
      """;

  private static final String FILL_DRAFT_EVIDENCE =
      """
      insert into draft_evidence
      select workshop_id, id, cast(lpad(to_hex(n), 32, '0') as uuid)
      from draft_rubric_item cross join generate_series(1, 20) n where workshop_id = '%s'
      """;

  private static final String FILL_FOLLOW_UPS =
      """
      insert into follow_up
      select workshop_id, id, n, 'why', 'MODEL', 'so', 2, now(), now()
      from feedback cross join generate_series(1, 3) n where workshop_id = '%s'
      """;

  private static final String FILL_ANALYSES =
      """
      insert into analysis (id, workshop_id, kind, state, stage, done, failed, total,
        dropped_evidence, input_tokens, output_tokens, created_by, created_at, version)
      select uuidv7(), '%1$s', case when n %% 2 = 0 then 'THEMES' else 'CRITERIA' end, 'SUCCEEDED',
        'FINDINGS', 1, 0, 1, 0, 0, 0, '%2$s', now(), 9
      from generate_series(1, 60) n
      """;

  private static final String FILL_ANALYSIS_ITEMS =
      """
      insert into analysis_item
      select uuidv7(), workshop_id, id, n, 'title ' || n, 'description'
      from analysis cross join generate_series(1, 40) n where workshop_id = '%s'
      """;

  private static final String FILL_ANALYSIS_EVIDENCE =
      """
      insert into analysis_evidence
      select workshop_id, id, cast(lpad(to_hex(n), 32, '0') as uuid)
      from analysis_item cross join generate_series(1, 10) n where workshop_id = '%s'
      """;
}
