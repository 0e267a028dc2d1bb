package dev.judgeworkshop.workshops.user;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new account.
 *
 * @param email unique whatever its case
 * @param displayName what others see, in one line
 * @param password 10 to 200 characters of any kind
 */
@Schema(name = "Register")
public record RegisterRequest(
    @NotNull
        @Size(max = 254)
        @Pattern(
            regexp = "[^\\s\\p{Cc}@]{1,64}@[^\\s\\p{Cc}@.]+(\\.[^\\s\\p{Cc}@.]+)+",
            message = "must be an e-mail address")
        String email,
    @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*", message = "must not have control characters")
        String displayName,
    @NotNull @Size(min = 10, max = 200) String password) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "RegisterRequest[email=" + email + "]";
  }
}
