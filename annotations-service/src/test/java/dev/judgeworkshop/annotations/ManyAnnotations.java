package dev.judgeworkshop.annotations;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import java.util.List;
import java.util.UUID;

/**
 * A full grid of annotations in a workshop, written straight into the tables: every rater rated
 * every trace on four LIKERT questions.
 */
public final class ManyAnnotations {

  private final AWorkshop workshop;
  private int traces = 1;
  private int raters = 1;
  private List<String> questions = List.of();

  private ManyAnnotations(AWorkshop workshop) {
    this.workshop = workshop;
  }

  public static ManyAnnotations in(AWorkshop workshop) {
    return new ManyAnnotations(workshop);
  }

  public ManyAnnotations traces(int number) {
    traces = number;
    return this;
  }

  public ManyAnnotations raters(int number) {
    raters = number;
    return this;
  }

  public List<String> questions() {
    return questions;
  }

  public UUID traceId(int number) {
    return UUID.fromString(Database.column("select " + id("trace", number)).getFirst());
  }

  public UUID raterId(int number) {
    return UUID.fromString(Database.column("select " + id("rater", number)).getFirst());
  }

  public ManyAnnotations insert() {
    questions = workshop.rubric("LIKERT", "LIKERT", "LIKERT", "LIKERT");
    EmbeddedDatabase.current().run(annotations(), ratings(), progress());
    return this;
  }

  private String annotations() {
    return """
    insert into annotation (id, workshop_id, trace_id, user_id, rubric_version, version,
      created_at, updated_at)
    select uuidv7(), '%s', %s, %s, 1, 1, now(), now()
    from generate_series(0, %d) t, generate_series(0, %d) r
    """
        .formatted(workshop.id(), id("trace", "t"), id("rater", "r"), traces - 1, raters - 1);
  }

  /** Most raters say what the trace deserves; some are off by one. */
  private String ratings() {
    return """
    insert into rating (annotation_id, question_id, workshop_id, trace_id, user_id, value)
    select a.id, q.question_id, a.workshop_id, a.trace_id, a.user_id,
      1 + (abs(hashtext(a.trace_id::text || q.question_id)) %% 4)
        + (abs(hashtext(a.id::text || q.question_id)) %% 10) / 7
    from annotation a join current_question q on q.workshop_id = a.workshop_id
    where a.workshop_id = '%s'
    """
        .formatted(workshop.id());
  }

  private String progress() {
    return """
    insert into rater_progress (workshop_id, user_id, annotations, changes)
    select workshop_id, user_id, count(*), count(*) from annotation
    where workshop_id = '%s' group by 1, 2
    """
        .formatted(workshop.id());
  }

  private String id(String kind, Object number) {
    return "md5('%s %s ' || %s)::uuid".formatted(workshop.id(), kind, number);
  }
}
