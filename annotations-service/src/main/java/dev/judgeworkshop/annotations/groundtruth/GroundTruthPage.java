package dev.judgeworkshop.annotations.groundtruth;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.kit.list.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some of the ground truth.
 *
 * @param version of the ground truth that this page was read from: two pages of one version belong
 *     together
 * @param items in the order of the trace ids
 * @param total how many there are
 * @param skip how many were skipped
 * @param limit how many were asked for
 * @param next the cursor to continue after; absent on the last page
 */
@Schema(requiredProperties = {"version", "items", "total", "skip", "limit"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroundTruthPage(
    long version, List<GroundTruth> items, long total, int skip, int limit, @Nullable String next) {

  static GroundTruthPage of(Page<GroundTruth> page, long version) {
    return new GroundTruthPage(
        version, page.items(), page.total(), page.skip(), page.limit(), page.next());
  }

  GroundTruthPage with(List<GroundTruth> others) {
    return new GroundTruthPage(version, others, total, skip, limit, next);
  }
}
