package dev.judgeworkshop.kit.idempotency;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client calls one attempt to create something: {@code @HeaderParam("Idempotency-Key")
 * IdempotencyKey}.
 *
 * @param value 1 to 100 visible ASCII characters
 */
@Schema(
    type = SchemaType.STRING,
    description = "Makes the request safe to repeat: the same key creates once")
public record IdempotencyKey(String value) {

  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,100}");

  /** Refuses with 400 what is empty, too long or has other characters. */
  public IdempotencyKey {
    if (!VISIBLE.matcher(value).matches()) {
      throw Problem.badRequest("Idempotency-Key", "must be 1 to 100 visible ASCII characters");
    }
  }
}
