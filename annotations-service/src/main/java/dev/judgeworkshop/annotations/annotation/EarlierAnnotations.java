package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes annotations that were made elsewhere, by the same rules as those that are made here. */
@ApplicationScoped
public class EarlierAnnotations {

  private final ObjectMapper json;
  private final Validator validator;

  EarlierAnnotations(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * Checks an annotation and writes it as it is stored.
   *
   * @param rubric whose current version it is to fit
   * @param ratings one per question
   * @param comment on the trace
   * @return the content in JSON
   * @throws Problem 400 that names each field at fault
   */
  public String content(
      RubricResponse rubric, List<EarlierRating> ratings, @Nullable String comment) {
    SaveAnnotationRequest request =
        new SaveAnnotationRequest(
            rubric.version(),
            false,
            ratings.stream()
                .map(r -> new Rating(r.questionId(), r.value(), r.text(), r.comment()))
                .toList(),
            comment);
    List<Violation> violations =
        validator.validate(request).stream()
            .map(fault -> new Violation(fault.getPropertyPath().toString(), fault.getMessage()))
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    if (!violations.isEmpty()) {
      throw Problem.badRequest(violations);
    }
    RatingRules.refuseInvalid(request, rubric);
    return write(AnnotationMapper.toContent(request));
  }

  private String write(AnnotationContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
