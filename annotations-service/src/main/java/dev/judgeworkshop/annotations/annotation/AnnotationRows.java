package dev.judgeworkshop.annotations.annotation;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows that repeat an annotation for each of its ratings. */
final class AnnotationRows {

  private AnnotationRows() {}

  /** The rows of one annotation; null without rows. */
  static @Nullable Annotation toAnnotation(RowSet<Row> rows) {
    Row first = null;
    List<Rating> ratings = new ArrayList<>();
    for (Row row : rows) {
      first = first == null ? row : first;
      if (row.getUUID("question_id") != null) {
        ratings.add(rating(row, row.getString("text"), row.getString("rating_comment")));
      }
    }
    return first == null ? null : annotation(first, ratings);
  }

  /** The rows of whole annotations, one after the other. */
  static List<Annotation> toAnnotations(RowSet<Row> rows) {
    List<Annotation> annotations = new ArrayList<>();
    Row first = null;
    List<Rating> ratings = new ArrayList<>();
    for (Row row : rows) {
      if (first != null && !row.getUUID("id").equals(first.getUUID("id"))) {
        annotations.add(annotation(first, ratings));
        ratings.clear();
        first = null;
      }
      first = first == null ? row : first;
      if (row.getUUID("question_id") != null) {
        ratings.add(rating(row, row.getString("text"), row.getString("rating_comment")));
      }
    }
    if (first != null) {
      annotations.add(annotation(first, ratings));
    }
    return annotations;
  }

  /** The rows of a page, in the order of the annotations. */
  static List<AnnotationSummary> toSummaries(RowSet<Row> rows) {
    Map<UUID, AnnotationSummary> summaries = new LinkedHashMap<>();
    for (Row row : rows) {
      AnnotationSummary summary =
          summaries.computeIfAbsent(row.getUUID("id"), id -> summary(id, row));
      if (row.getUUID("question_id") != null) {
        summary.ratings().add(rating(row, null, null));
      }
    }
    return List.copyOf(summaries.values());
  }

  private static Rating rating(Row row, @Nullable String text, @Nullable String comment) {
    return new Rating(row.getUUID("question_id"), row.getInteger("value"), text, comment);
  }

  private static Annotation annotation(Row row, List<Rating> ratings) {
    return new Annotation(
        row.getUUID("id"),
        new AnnotationKey(
            row.getUUID("workshop_id"), row.getUUID("trace_id"), row.getUUID("user_id")),
        new AnnotationContent(
            row.getLong("rubric_version"),
            row.getBoolean("draft"),
            ratings,
            row.getString("comment")),
        row.getBoolean("stale"),
        row.getLong("version"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  private static AnnotationSummary summary(UUID id, Row row) {
    return new AnnotationSummary(
        id,
        row.getUUID("trace_id"),
        row.getUUID("user_id"),
        null,
        row.getLong("rubric_version"),
        row.getBoolean("draft"),
        row.getBoolean("stale"),
        new ArrayList<>(),
        row.getLong("version"),
        instant(row, "updated_at"),
        null,
        null);
  }

  static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
