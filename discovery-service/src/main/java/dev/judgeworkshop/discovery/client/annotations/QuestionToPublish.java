package dev.judgeworkshop.discovery.client.annotations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as annotations-service takes it.
 *
 * @param title the question
 * @param description what it means
 * @param scale what it is answered on
 * @param required whether an annotation must answer it
 * @param evidenceTraceIds the traces behind it, at most 200
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionToPublish(
    String title,
    @Nullable String description,
    Scale scale,
    boolean required,
    List<UUID> evidenceTraceIds) {

  /** Keeps its own copy of the evidence. */
  public QuestionToPublish {
    evidenceTraceIds = List.copyOf(evidenceTraceIds);
  }

  /**
   * What a question is answered on.
   *
   * @param type its kind
   * @param labels a word for each value; null for none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Scale(ScaleType type, @Nullable List<String> labels) {}
}
