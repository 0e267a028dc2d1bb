package dev.judgeworkshop.judge.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.judge.evaluation.ExportedItem;
import dev.judgeworkshop.judge.run.EvaluationRunResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluations as lines of a file. */
@ApplicationScoped
class EvaluationLines {

  static final String HEADER =
      CsvText.line(
          List.of(
              "evaluationId",
              "traceId",
              "externalId",
              "rating",
              "truth",
              "part",
              "mapped",
              "reasoning",
              "failure"));

  private final ObjectMapper json;

  EvaluationLines(ObjectMapper json) {
    this.json = json;
  }

  String line(
      EvaluationFormat format,
      EvaluationRunResponse run,
      ExportedItem item,
      @Nullable String externalId) {
    return switch (format) {
      case CSV -> csv(item, externalId);
      case JSON_LINES -> jsonLine(run, item, externalId);
      case MLFLOW -> assessment(run, item, externalId);
    };
  }

  private static String csv(ExportedItem item, @Nullable String externalId) {
    return CsvText.line(
        Arrays.asList(
            item.id(),
            item.traceId(),
            externalId,
            item.value(),
            item.truth(),
            item.part(),
            item.mapped(),
            item.reasoning(),
            item.failure()));
  }

  private String jsonLine(
      EvaluationRunResponse run, ExportedItem item, @Nullable String externalId) {
    ObjectNode line =
        json.createObjectNode()
            .put("evaluationId", item.id().toString())
            .put("runId", run.id().toString())
            .put("judgePromptId", run.judgePromptId().toString())
            .put("questionId", run.questionId().toString())
            .put("traceId", item.traceId().toString());
    line.put("externalId", externalId)
        .put("rating", item.value())
        .put("truth", item.truth())
        .put("part", item.part())
        .put("mapped", item.mapped())
        .put("reasoning", item.reasoning())
        .put("failure", item.failure());
    return line + "\n";
  }

  /** The shape of MLflow 3's {@code Assessment}; traces without an external id keep ours. */
  private String assessment(
      EvaluationRunResponse run, ExportedItem item, @Nullable String externalId) {
    ObjectNode line =
        json.createObjectNode()
            .put("assessment_name", run.questionTitle())
            .put("trace_id", externalId == null ? item.traceId().toString() : externalId);
    line.putObject("source")
        .put("source_type", run.modelProviderId() == null ? "CODE" : "LLM_JUDGE")
        .put("source_id", run.judgePromptId().toString());
    ObjectNode feedback = line.putObject("feedback");
    if (item.value() == null) {
      feedback
          .putNull("value")
          .putObject("error")
          .put("error_code", "NOT_JUDGED")
          .put("error_message", item.failure());
    } else {
      feedback.put("value", item.value());
      line.put("rationale", item.reasoning());
    }
    if (run.finishedAt() != null) {
      line.put("create_time", run.finishedAt().toString());
    }
    line.putObject("metadata")
        .put("evaluation_id", item.id().toString())
        .put("evaluation_run_id", run.id().toString());
    return line + "\n";
  }
}
