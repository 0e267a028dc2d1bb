package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.model.WorkState;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored alignment.
 *
 * @param response what is shown of it
 * @param createdBy who asked for it
 */
record AlignmentRow(AlignmentResponse response, UUID createdBy) {

  static AlignmentRow of(Row row) {
    String decision = row.getString("decision");
    return new AlignmentRow(
        new AlignmentResponse(
            row.getUUID("id"),
            row.getUUID("workshop_id"),
            row.getUUID("question_id"),
            row.getUUID("judge_prompt_id"),
            row.getUUID("dataset_id"),
            row.getUUID("model_provider_id"),
            WorkState.valueOf(row.getString("state")),
            AlignmentStage.valueOf(row.getString("stage")),
            row.getLong("done"),
            row.getLong("failed"),
            row.getLong("total"),
            row.getLong("input_tokens"),
            row.getLong("output_tokens"),
            row.getBigDecimal("cost"),
            row.getUUID("proposed_prompt_id"),
            row.getUUID("parent_run_id"),
            row.getUUID("child_run_id"),
            decision == null ? null : AlignmentDecision.valueOf(decision),
            row.getString("error"),
            row.getOffsetDateTime("created_at").toInstant(),
            instant(row, "started_at"),
            instant(row, "finished_at"),
            row.getLong("version")),
        row.getUUID("created_by"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  UUID id() {
    return response.id();
  }

  boolean goesOn() {
    return response.state() == WorkState.RUNNING;
  }
}
