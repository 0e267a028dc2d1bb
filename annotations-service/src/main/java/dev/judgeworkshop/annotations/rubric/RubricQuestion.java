package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in one version of a rubric. Rows are never changed: a new version has
 * rows of its own, with the same question ids.
 */
@Entity
@Immutable
class RubricQuestion {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID workshopId;
  private long rubricVersion;
  private UUID questionId;
  private int position;
  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private ScaleType scaleType;

  private String @Nullable [] labels;
  private String @Nullable [] anchors;
  private @Nullable String guidance;
  private String @Nullable [] exampleTexts;
  private Integer @Nullable [] exampleValues;
  private String @Nullable [] exampleReasons;
  private boolean required;

  /** For Hibernate. */
  protected RubricQuestion() {}

  RubricQuestion(UUID workshopId, long rubricVersion, QuestionResponse question) {
    this.workshopId = workshopId;
    this.rubricVersion = rubricVersion;
    this.questionId = question.id();
    this.position = question.position();
    this.title = question.title();
    this.description = question.description();
    this.scaleType = question.scale().type();
    this.labels = toArray(question.scale().labels());
    this.anchors = toArray(question.scale().anchors());
    this.required = question.required();
    Guidance help = question.guidance();
    this.guidance = help == null ? null : help.text();
    List<QuestionExample> examples = help == null ? List.of() : help.examplesOrNone();
    if (!examples.isEmpty()) {
      this.exampleTexts = examples.stream().map(QuestionExample::text).toArray(String[]::new);
      this.exampleValues = examples.stream().map(QuestionExample::value).toArray(Integer[]::new);
      this.exampleReasons = examples.stream().map(QuestionExample::reason).toArray(String[]::new);
    }
  }

  UUID questionId() {
    return questionId;
  }

  int position() {
    return position;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  Scale scale() {
    return new Scale(scaleType, toList(labels), toList(anchors));
  }

  /** Null where there is none. */
  @Nullable Guidance guidance() {
    Guidance found = new Guidance(guidance, examples());
    return found.isEmpty() ? null : found;
  }

  private List<QuestionExample> examples() {
    return exampleTexts == null
        ? List.of()
        : IntStream.range(0, exampleTexts.length)
            .mapToObj(
                i -> new QuestionExample(exampleTexts[i], exampleValues[i], exampleReasons[i]))
            .toList();
  }

  boolean required() {
    return required;
  }

  private static String @Nullable [] toArray(@Nullable List<String> texts) {
    return texts == null ? null : texts.toArray(String[]::new);
  }

  private static @Nullable List<String> toList(String @Nullable [] texts) {
    return texts == null ? null : Arrays.asList(texts);
  }
}
