package dev.judgeworkshop.discovery.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which draft rubric items to list, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param groupId only those of this group
 */
public record DraftRubricItemFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("groupId") @Nullable UUID groupId) {

  /** Names this list for its cursors. */
  String scope() {
    return "draft-rubric-items" + workshopId + groupId;
  }
}
