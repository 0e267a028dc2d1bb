package dev.judgeworkshop.judge.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * Which model providers to list.
 *
 * @param workshopId those of this workshop
 */
public record ModelProviderFilter(@QueryParam("workshopId") @NotNull UUID workshopId) {

  /** Names the list and its filter, for cursors. */
  String scope() {
    return "model-providers:" + workshopId;
  }
}
