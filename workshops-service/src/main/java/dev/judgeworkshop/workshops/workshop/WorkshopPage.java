package dev.judgeworkshop.workshops.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.kit.list.Page;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every list, and what is missing in it.
 *
 * @param items at most {@code limit} summaries
 * @param total the number of workshops that match
 * @param skip how many were skipped
 * @param limit how many were asked for
 * @param next the cursor to continue after; absent on the last page
 * @param missing the services whose counts are left out because they did not answer; absent when
 *     nothing is missing
 */
@Schema(requiredProperties = {"items", "total", "skip", "limit"})
public record WorkshopPage(
    List<WorkshopSummary> items,
    long total,
    int skip,
    int limit,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> missing) {

  static WorkshopPage of(Page<WorkshopSummary> page, Set<String> missing) {
    return new WorkshopPage(
        page.items(), page.total(), page.skip(), page.limit(), page.next(), missing);
  }
}
