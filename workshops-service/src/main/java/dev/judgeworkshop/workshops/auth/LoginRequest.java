package dev.judgeworkshop.workshops.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wants to log in.
 *
 * @param email whatever its case
 * @param password at most 200 characters
 */
@Schema(name = "Login")
public record LoginRequest(
    @NotNull
        @Size(max = 254)
        @Pattern(regexp = "[^\\p{Cc}]*", message = "must not have control characters")
        String email,
    @NotNull @Size(max = 200) String password) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "LoginRequest[email=" + email + "]";
  }
}
