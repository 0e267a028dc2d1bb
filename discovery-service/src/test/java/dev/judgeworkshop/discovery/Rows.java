package dev.judgeworkshop.discovery;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import java.util.UUID;

/**
 * Many rows at once, for lists and plans: on each of {@code traces} traces one feedback and one
 * finding by each of {@code people}, with texts of 5,000 characters and the word {@code w<n>}.
 */
public final class Rows {

  private Rows() {}

  public static void contribute(UUID workshopId, int traces, UUID... people) {
    contribute(500, workshopId, traces, people);
  }

  /** The same with texts of 400 characters, for many rows. */
  public static void contributeShort(UUID workshopId, int traces, UUID... people) {
    contribute(40, workshopId, traces, people);
  }

  private static void contribute(int tens, UUID workshopId, int traces, UUID... people) {
    for (UUID person : people) {
      EmbeddedDatabase.current().run(FEEDBACK.formatted(workshopId, person, tens, traces));
      EmbeddedDatabase.current().run(FINDINGS.formatted(workshopId, person, tens, traces));
      EmbeddedDatabase.current().run(PROGRESS.formatted(workshopId, person, traces, traces));
    }
    EmbeddedDatabase.current().run(LABELS.formatted(workshopId));
  }

  /** The n-th trace that rows are made for, from 1. */
  public static UUID trace(int n) {
    return new UUID(0, n);
  }

  private static final String TRACE = "cast(lpad(to_hex(n), 32, '0') as uuid)";

  private static final String FEEDBACK =
      """
      insert into feedback
      select uuidv7(), '%s', TRACE, '%s', case when n %% 3 = 0 then 'BAD' else 'GOOD' end,
        repeat('0123456789', %d) || ' w' || n, 1, now(), now()
      from generate_series(1, %d) n
      """
          .replace("TRACE", TRACE);

  private static final String FINDINGS =
      """
      insert into finding
      select uuidv7(), '%s', TRACE, '%s', repeat('0123456789', %d) || ' w' || n,
        case n %% 3 when 0 then 'THEME' when 1 then 'FAILURE_MODE' end, 1, now(), now()
      from generate_series(1, %d) n
      """
          .replace("TRACE", TRACE);

  private static final String PROGRESS = "insert into progress values ('%s', '%s', %d, %d)";

  private static final String LABELS =
      """
      insert into trace_feedback (workshop_id, trace_id, good, bad)
      select workshop_id, trace_id,
        count(*) filter (where label = 'GOOD'), count(*) filter (where label = 'BAD')
      from feedback where workshop_id = '%s' group by workshop_id, trace_id
      """;
}
