package dev.judgeworkshop.judge.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rated tuning trace to learn from.
 *
 * @param batch which batch it is in
 * @param traceId the trace
 * @param rating what the humans said
 * @param comment why; null when nobody said so
 * @param input what the application was asked, possibly cut
 * @param output what it answered, possibly cut
 */
record RatedExample(
    int batch, UUID traceId, int rating, @Nullable String comment, String input, String output) {

  private static final int BATCH_EXAMPLES = 50;
  private static final int BATCH_CHARS = 60_000;

  /** Packed in order: at most 50, and as much text as every model takes. */
  static List<RatedExample> packed(List<RatedExample> examples) {
    List<RatedExample> packed = new ArrayList<>();
    int batch = 0;
    int inBatch = 0;
    int chars = 0;
    for (RatedExample example : examples) {
      int length = example.chars();
      if (inBatch == BATCH_EXAMPLES || (inBatch > 0 && chars + length > BATCH_CHARS)) {
        batch++;
        inBatch = 0;
        chars = 0;
      }
      inBatch++;
      chars += length;
      packed.add(
          new RatedExample(
              batch,
              example.traceId(),
              example.rating(),
              example.comment(),
              example.input(),
              example.output()));
    }
    return packed;
  }

  int chars() {
    return input.length() + output.length() + (comment == null ? 0 : comment.length());
  }
}
