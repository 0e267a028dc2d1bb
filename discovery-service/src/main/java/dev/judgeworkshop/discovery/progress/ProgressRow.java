package dev.judgeworkshop.discovery.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.Lacking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is.
 *
 * @param userId the person
 * @param name how they are called; to facilitators
 * @param feedback traces that they gave feedback on
 * @param findings findings that they made
 * @param completedAt when they marked discovery as complete; absent when they have not
 * @param lacking what could not be found out now; absent when nothing lacks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"userId", "feedback", "findings"})
public record ProgressRow(
    UUID userId,
    @Nullable String name,
    long feedback,
    long findings,
    @Nullable Instant completedAt,
    @Nullable List<Lacking> lacking) {

  static ProgressRow of(MemberProgress member, Display display) {
    return new ProgressRow(
        member.userId(),
        display.name(member.userId()),
        member.feedback(),
        member.findings(),
        member.completedAt(),
        display.lacking(member.userId(), null));
  }
}
