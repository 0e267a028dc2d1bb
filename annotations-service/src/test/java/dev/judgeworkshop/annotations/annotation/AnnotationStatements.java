package dev.judgeworkshop.annotations.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements under test, for the test of their plans. */
public final class AnnotationStatements {

  private AnnotationStatements() {}

  /** A filter of a list, as its statements and their parameters. */
  public static final class Listing {

    private final UUID workshopId;
    private @Nullable UUID traceId;
    private @Nullable String traceIds;
    private @Nullable UUID userId;
    private @Nullable UUID questionId;
    private @Nullable Integer value;
    private @Nullable Boolean stale;
    private @Nullable Boolean draft;
    private @Nullable UUID after;

    private Listing(UUID workshopId) {
      this.workshopId = workshopId;
    }

    public Listing of(UUID trace) {
      traceId = trace;
      return this;
    }

    public Listing among(UUID... traces) {
      traceIds =
          java.util.Arrays.stream(traces)
              .map(UUID::toString)
              .collect(java.util.stream.Collectors.joining(","));
      return this;
    }

    public Listing by(UUID rater) {
      userId = rater;
      return this;
    }

    public Listing rated(UUID question, int given) {
      questionId = question;
      value = given;
      return this;
    }

    public Listing stale(boolean only) {
      stale = only;
      return this;
    }

    public Listing draft(boolean only) {
      draft = only;
      return this;
    }

    public Listing after(UUID id) {
      after = id;
      return this;
    }

    private AnnotationQuery query(@Nullable UUID from) {
      return AnnotationQuery.of(
          new AnnotationFilter(
              workshopId, traceId, traceIds, userId, questionId, value, stale, draft),
          from);
    }

    public String page() {
      return query(after).page();
    }

    public Object[] pageValues() {
      return query(after).values(51, 0);
    }

    public String count() {
      return query(null).count();
    }

    public Object[] countValues() {
      return query(null).values();
    }
  }

  public static Listing list(UUID workshopId) {
    return new Listing(workshopId);
  }

  public static String findByKey() {
    return AnnotationSql.FIND_BY_KEY;
  }

  public static String findById() {
    return AnnotationSql.FIND_BY_ID;
  }

  public static String workshopProgress() {
    return AnnotationSql.WORKSHOP_PROGRESS;
  }

  public static String raterProgress() {
    return AnnotationSql.RATER_PROGRESS;
  }

  public static String raters() {
    return AnnotationSql.RATERS;
  }

  public static String counts() {
    return AnnotationSql.COUNTS;
  }
}
