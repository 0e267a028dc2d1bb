package dev.judgeworkshop.judge.metrics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The confusion matrix on the wire.
 *
 * @param labels every rating of the scale, ascending
 * @param counts rows human, columns judge, both in the order of the labels
 */
@Schema(requiredProperties = {"labels", "counts"})
public record Confusion(List<Integer> labels, List<List<Integer>> counts) {

  static Confusion of(ConfusionMatrix matrix) {
    return new Confusion(matrix.scale().labels(), matrix.rows());
  }
}
