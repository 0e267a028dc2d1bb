package dev.judgeworkshop.annotations.imports;

import dev.judgeworkshop.annotations.annotation.EarlierAnnotations;
import dev.judgeworkshop.annotations.annotation.EarlierRating;
import dev.judgeworkshop.annotations.client.workshops.MemberView;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what a file says against the rubric, the members and the traces of the workshop. */
final class ImportCheck {

  private final RubricResponse rubric;
  private final EarlierAnnotations contents;
  private final Map<String, MemberView> members = new HashMap<>();
  private final Map<String, UUID> questions = new HashMap<>();

  ImportCheck(RubricResponse rubric, List<MemberView> members, EarlierAnnotations contents) {
    this.rubric = rubric;
    this.contents = contents;
    for (MemberView member : members) {
      this.members.put(member.email().toLowerCase(Locale.ROOT), member);
      this.members.put(member.userId().toString(), member);
    }
    for (QuestionResponse question : rubric.questions().reversed()) {
      questions.put(question.title().toLowerCase(Locale.ROOT), question.id());
    }
    for (QuestionResponse question : rubric.questions()) {
      questions.put(question.id().toString(), question.id());
    }
  }

  /** The ids of traces that a batch names; what is no id is left out. */
  static Set<UUID> traces(List<ImportedAnnotation> batch) {
    return batch.stream()
        .map(annotation -> id(annotation.traceId()))
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Adds the trace under the name that the file gives it, when that is its id. */
  static void putKnown(ImportedAnnotation annotation, Set<UUID> found, Map<String, UUID> known) {
    UUID id = id(annotation.traceId());
    if (isAmong(found, id)) {
      known.put(annotation.traceId().strip(), id);
    }
  }

  private static boolean isAmong(Set<UUID> ids, @Nullable UUID id) {
    return id != null && ids.contains(id);
  }

  /** What a batch calls its traces that is no id of a known one: external ids, perhaps. */
  static Set<String> otherNames(List<ImportedAnnotation> batch, Set<UUID> known) {
    return batch.stream()
        .map(annotation -> annotation.traceId().strip())
        .filter(name -> !isAmong(known, id(name)))
        .collect(Collectors.toSet());
  }

  /**
   * Checks a batch.
   *
   * @param known the traces that the workshop has, by what the batch calls them
   * @param errors takes what does not fit
   * @return what fits
   */
  List<CheckedAnnotation> check(
      List<ImportedAnnotation> batch, Map<String, UUID> known, List<ImportError> errors) {
    List<CheckedAnnotation> checked = new ArrayList<>();
    for (ImportedAnnotation annotation : batch) {
      try {
        checked.add(check(annotation, known));
      } catch (Problem unfit) {
        String message =
            unfit.violations().stream()
                .map(fault -> fault.field() + " " + fault.message())
                .collect(Collectors.joining("; "));
        errors.add(new ImportError(annotation.line(), message));
      }
    }
    return checked;
  }

  private CheckedAnnotation check(ImportedAnnotation annotation, Map<String, UUID> known) {
    UUID traceId = known.get(annotation.traceId().strip());
    if (traceId == null) {
      throw Problem.badRequest("traceId", "is no trace of this workshop");
    }
    MemberView member = members.get(annotation.rater().strip().toLowerCase(Locale.ROOT));
    if (member == null || !member.annotates()) {
      throw Problem.badRequest("rater", "is nobody who annotates in this workshop");
    }
    List<EarlierRating> ratings = annotation.ratings().stream().map(this::rating).toList();
    return new CheckedAnnotation(
        Ids.next(),
        annotation.line(),
        traceId,
        member.userId(),
        contents.content(rubric, ratings, annotation.comment()));
  }

  private EarlierRating rating(ImportedRating rating) {
    UUID question = questions.get(rating.question().strip().toLowerCase(Locale.ROOT));
    if (question == null) {
      throw Problem.badRequest("question", "is not a question of the rubric");
    }
    return new EarlierRating(question, number(rating.value()), rating.text(), rating.comment());
  }

  private static @Nullable Integer number(@Nullable String value) {
    try {
      return value == null ? null : Integer.valueOf(value.strip());
    } catch (NumberFormatException malformed) {
      throw Problem.badRequest("value", "must be a whole number");
    }
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
