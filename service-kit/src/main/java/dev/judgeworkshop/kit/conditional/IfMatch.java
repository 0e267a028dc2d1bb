package dev.judgeworkshop.kit.conditional;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change was decided on: {@code @HeaderParam("If-Match") IfMatch}.
 *
 * @param version the version in the ETag
 */
@Schema(type = SchemaType.STRING, description = "The ETag of what is changed, e.g. \"7\"")
public record IfMatch(long version) {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  /**
   * Reads the header. Weak tags are taken too: a proxy that compresses weakens them.
   *
   * @param header {@code "7"} with its quotes
   * @return the version
   * @throws Problem 400 when it is not an ETag of this system
   */
  public static IfMatch fromString(String header) {
    Matcher tag = TAG.matcher(header.trim());
    if (!tag.matches()) {
      throw Problem.badRequest("If-Match", "must be an ETag that was given out, e.g. \"7\"");
    }
    return new IfMatch(Long.parseLong(tag.group(1)));
  }

  /**
   * For changes that need a version.
   *
   * @param header the header, absent when it was not sent
   * @return the version
   * @throws Problem 428 when it was not sent
   */
  public static long required(@Nullable IfMatch header) {
    if (header == null) {
      throw Problem.versionRequired();
    }
    return header.version();
  }

  /**
   * For saves that create or change.
   *
   * @param header the header, absent when it was not sent
   * @return the version, null when it was not sent
   */
  public static @Nullable Long optional(@Nullable IfMatch header) {
    return header == null ? null : header.version();
  }
}
