package dev.judgeworkshop.workshops.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new password.
 *
 * @param currentPassword at most 200 characters
 * @param newPassword 10 to 200 characters of any kind
 */
@Schema(name = "ChangePassword")
public record ChangePasswordRequest(
    @NotNull @Size(max = 200) String currentPassword,
    @NotNull @Size(min = 10, max = 200) String newPassword) {

  /** Keeps both out of logs. */
  @Override
  public String toString() {
    return "ChangePasswordRequest[]";
  }
}
