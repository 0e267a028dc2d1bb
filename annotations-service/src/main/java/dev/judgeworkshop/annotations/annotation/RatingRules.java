package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.Scale;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Checks the ratings of one annotation against the rubric as it is now. */
final class RatingRules {

  private final Map<UUID, QuestionResponse> questions = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final Set<UUID> seen = new HashSet<>();
  private final boolean draft;

  private RatingRules(RubricResponse rubric, boolean draft) {
    this.draft = draft;
    rubric.questions().forEach(question -> questions.put(question.id(), question));
  }

  /**
   * Lets pass what fits the rubric; a draft may leave answers out.
   *
   * @throws Problem 400 that names each field at fault
   */
  static void refuseInvalid(SaveAnnotationRequest request, RubricResponse rubric) {
    RatingRules rules = new RatingRules(rubric, request.isDraft());
    rules.checkVersion(request.rubricVersion(), rubric.version());
    for (int i = 0; i < request.ratings().size(); i++) {
      rules.check(request.ratings().get(i), "ratings[" + i + "]");
    }
    rubric.questions().forEach(rules::checkAnswered);
    if (!rules.violations.isEmpty()) {
      throw Problem.badRequest(rules.violations);
    }
  }

  /** An older version is taken: the person saw it, and the annotation says so. */
  private void checkVersion(long version, long current) {
    if (version < 1 || version > current) {
      add("rubricVersion", "must be a version of the rubric, which is at " + current);
    }
  }

  private void check(Rating rating, String field) {
    QuestionResponse question = questions.get(rating.questionId());
    if (question == null) {
      add(field + ".questionId", "is not a question of the rubric, or not any more");
    } else if (!seen.add(rating.questionId())) {
      add(field + ".questionId", "is rated twice");
    } else if (question.scale().isScored()) {
      checkScored(rating, question, field);
    } else {
      checkFreeform(rating, question, field);
    }
  }

  private void checkScored(Rating rating, QuestionResponse question, String field) {
    Scale scale = question.scale();
    Integer value = rating.value();
    if (rating.text() != null) {
      add(field + ".text", "must be absent: the question is answered by a value");
    }
    if (value == null ? mustAnswer(question) : !scale.has(value)) {
      add(field + ".value", "must be between " + scale.lowest() + " and " + scale.highest());
    }
  }

  private void checkFreeform(Rating rating, QuestionResponse question, String field) {
    if (rating.value() != null) {
      add(field + ".value", "must be absent: the question is answered by text");
    }
    if (rating.text() == null && mustAnswer(question)) {
      add(field + ".text", "must be answered");
    }
  }

  private void checkAnswered(QuestionResponse question) {
    if (mustAnswer(question) && !seen.contains(question.id())) {
      add("ratings", "must answer the question " + question.id());
    }
  }

  private boolean mustAnswer(QuestionResponse question) {
    return question.required() && !draft;
  }

  private void add(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
