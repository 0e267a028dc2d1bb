package dev.judgeworkshop.judge;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Rows put into the database as they are, and read from it. */
public final class Stored {

  private Stored() {}

  /** Numbered judge prompts of a question. */
  public static void prompts(Scene scene, int count) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into judge_prompt (id, workshop_id, question_id, question_title, scale_type,
              kind, number, text, created_by, created_at)
            select uuidv7(), '%s', '%s', 'Is it helpful?', 'BINARY', 'MAJORITY_CLASS', n,
              repeat('text ', 400), uuidv7(), now() + n * interval '1 second'
            from generate_series(1, %d) n
            on conflict do nothing
            """
                .formatted(scene.workshop, scene.question, count));
  }

  /** A run in this state that nobody works on. */
  public static UUID run(Scene scene, String state) {
    UUID id = UUID.randomUUID();
    prompts(scene, 1);
    EmbeddedDatabase.current().run(runSql(scene, state, "'" + id + "'", 1));
    return id;
  }

  /** Runs in this state that nobody works on. */
  public static void runs(Scene scene, int count) {
    prompts(scene, 1);
    EmbeddedDatabase.current().run(runSql(scene, "SUCCEEDED", "uuidv7()", count));
  }

  private static String runSql(Scene scene, String state, String id, int count) {
    return """
    insert into evaluation_run (id, workshop_id, judge_prompt_id, question_id, question_title,
      scale_type, kind, dataset_id, state, stage, created_by, created_at, version)
    select %s, p.workshop_id, p.id, p.question_id, p.question_title, p.scale_type, p.kind,
      '%s', '%s', 'TEXTS', uuidv7(), now() + n * interval '1 second', 3
    from judge_prompt p, generate_series(1, %d) n where p.workshop_id = '%s'
    """
        .formatted(id, scene.dataset, state, count, scene.workshop);
  }

  /** Judged items of a binary run: every third differs from the humans, the last ones failed. */
  public static void items(Scene scene, UUID run, int done, int failed) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into judge_evaluation (id, workshop_id, run_id, trace_id, state, value,
              reasoning, truth, part)
            select uuidv7(), '%s', '%s', uuidv7(), 'DONE', 1, repeat('because ', 100),
              case when n %% 3 = 0 then 0 else 1 end, 'HELD_OUT'
            from generate_series(1, %d) n
            """
                .formatted(scene.workshop, run, done),
            """
            insert into judge_evaluation (id, workshop_id, run_id, trace_id, state, failure)
            select uuidv7(), '%s', '%s', uuidv7(), 'FAILED', 'nothing similar'
            from generate_series(1, %d) n
            """
                .formatted(scene.workshop, run, failed),
            """
            update evaluation_run set done = %d, failed = %d, disagreements = %d / 3
            where id = '%s'
            """
                .formatted(done, failed, done, run));
  }

  /** The single number that a statement gives. */
  public static long number(String sql) {
    return Long.parseLong(text(sql));
  }

  /** The single value that a statement gives, as text. */
  public static String text(String sql) {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
