package dev.judgeworkshop.traces.trace;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static dev.judgeworkshop.testing.Plans.buffersOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * A page costs the same whether a payload has 1 KB or 1 MB: by the pages of the database that are
 * touched, not by time.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class PayloadIndependenceTest {

  private static final int TRACES = 60;

  /** Rows begin anywhere on a page: one more may be touched at either end of heap and index. */
  private static final Offset<Long> A_PAGE_AT_EACH_END = Offset.offset(3L);

  /** New rows fill the gaps that other tests left, anywhere in the table. */
  private static final String SIDE_BY_SIDE =
      "cluster trace using ix_trace_workshop_id_created_at_id";

  @Test
  void aPageCostsTheSameForSmallAndForLargePayloads() {
    // Given
    AWorkshop small = AWorkshop.inIntake();
    AWorkshop large = AWorkshop.inIntake();
    fill(small.id(), 1_000 / 32);
    fill(large.id(), 1_000_000 / 32);
    EmbeddedDatabase.current().run(SIDE_BY_SIDE);
    Plans.vacuum();
    String list =
        StatementCounter.logged(
                () -> small.traces(small.facilitator(), "&limit=50").then().statusCode(200))
            .about("from trace ")
            .without("from trace_count")
            .sql()
            .getFirst();
    TraceCriteria all = new TraceCriteria("in", null, null, null, null, null);
    TraceSearchRepository.Statement smallSearch =
        TraceSearchRepository.page(new TraceFilter(small.id(), null, null), all, null, 0, 51);
    TraceSearchRepository.Statement largeSearch =
        TraceSearchRepository.page(new TraceFilter(large.id(), null, null), all, null, 0, 51);

    // When
    String smallPage = small.traces(small.facilitator(), "&limit=50").asString();
    String largePage = large.traces(large.facilitator(), "&limit=50").asString();

    // Then
    assertThat(buffersOf(list, large.id(), 0, 51))
        .isCloseTo(buffersOf(list, small.id(), 0, 51), A_PAGE_AT_EACH_END);
    assertThat(buffersOf(largeSearch.sql(), largeSearch.parameters().toArray()))
        .isCloseTo(
            buffersOf(smallSearch.sql(), smallSearch.parameters().toArray()), Offset.offset(20L));
    assertThat(withoutCursor(largePage)).hasSameSizeAs(withoutCursor(smallPage));
    assertThatPlan(SpanRepository.PAGE, large.id(), UUID.randomUUID(), 0, 51)
        .hasNoSeqScanOn("trace_span")
        .readsAtMostBuffers(5);
    assertThatPlan(SpanRepository.ONE, large.id(), UUID.randomUUID(), "s")
        .hasNoSeqScanOn("trace_span", "trace_span_content")
        .readsAtMostBuffers(8);
  }

  /** It names the query, in more or fewer characters. */
  private static String withoutCursor(String page) {
    return page.replaceAll("\"next\":\"[^\"]*\"", "");
  }

  /** Digests do not compress. */
  private static void fill(UUID workshop, int digests) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace (id, workshop_id, input_preview, output_preview, input_chars, output_chars,
              message_count, payload_bytes, created_at, version, imported_at)
            select uuidv7(), '%s', repeat('in ', 90), repeat('out', 90), 270, 270, 0, 1000000,
              timestamptz '2026-01-01' + i * interval '1 second', 1, timestamptz '2026-01-01'
            from generate_series(1, %d) i
            """
                .formatted(workshop, TRACES),
            """
            insert into trace_payload (workshop_id, trace_id, input, output)
            select t.workshop_id, t.id, 'in', (
              select string_agg(md5(t.id::text || j), '') from generate_series(1, %2$d) j)
            from trace t where t.workshop_id = '%1$s'
            """
                .formatted(workshop, digests),
            """
            insert into trace_words (workshop_id, trace_id, words)
            select workshop_id, id, array_to_tsvector(array['w' || replace(workshop_id::text, '-', '')])
              || to_tsvector('simple', input_preview)
            from trace where workshop_id = '%s'
            """
                .formatted(workshop),
            """
            insert into trace_span (workshop_id, trace_id, position, span_id, depth, name, kind, is_error,
              content_bytes)
            select t.workshop_id, t.id, i - 1, 's' || i, 0, 'step', 'TOOL', false, 10
            from trace t, generate_series(1, 100) i where t.workshop_id = '%s'
            """
                .formatted(workshop),
            """
            insert into trace_span_content (workshop_id, trace_id, position, inputs)
            select workshop_id, trace_id, position, 'x' from trace_span where workshop_id = '%s'
            """
                .formatted(workshop),
            "insert into trace_count values ('%s', %d)".formatted(workshop, TRACES));
  }
}
