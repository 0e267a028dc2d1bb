package dev.judgeworkshop.judge.alignment;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * Which alignments to list.
 *
 * @param workshopId those of this workshop
 */
public record AlignmentFilter(@QueryParam("workshopId") @NotNull UUID workshopId) {

  /** Names the list and its filter, for cursors. */
  String scope() {
    return "alignments:" + workshopId;
  }
}
