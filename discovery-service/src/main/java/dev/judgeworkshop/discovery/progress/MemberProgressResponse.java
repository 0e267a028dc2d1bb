package dev.judgeworkshop.discovery.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is.
 *
 * @param userId the person
 * @param feedback traces that they gave feedback on
 * @param findings findings that they made
 * @param completedAt when they marked discovery as complete; absent when they have not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "MemberProgress",
    requiredProperties = {"userId", "feedback", "findings"})
public record MemberProgressResponse(
    UUID userId, long feedback, long findings, @Nullable Instant completedAt) {

  static MemberProgressResponse of(MemberProgress member) {
    return new MemberProgressResponse(
        member.userId(), member.feedback(), member.findings(), member.completedAt());
  }
}
