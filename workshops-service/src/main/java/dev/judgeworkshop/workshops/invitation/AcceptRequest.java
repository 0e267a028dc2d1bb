package dev.judgeworkshop.workshops.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation that is accepted.
 *
 * @param token as it was handed out
 */
@Schema(name = "Accept")
public record AcceptRequest(@NotNull @Size(max = 200) String token) {

  /** Keeps the token out of logs. */
  @Override
  public String toString() {
    return "AcceptRequest[]";
  }
}
