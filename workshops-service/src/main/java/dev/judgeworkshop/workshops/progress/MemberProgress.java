package dev.judgeworkshop.workshops.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a member is.
 *
 * @param userId who
 * @param displayName the member's name
 * @param role what the member is
 * @param discovery what was noticed; absent when discovery-service does not answer
 * @param annotation what was annotated; absent when annotations-service does not answer
 */
@Schema(requiredProperties = {"userId", "displayName", "role"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberProgress(
    UUID userId,
    String displayName,
    Role role,
    @Nullable Discovery discovery,
    @Nullable Annotation annotation) {

  /**
   * In the discovery phase.
   *
   * @param feedback how many labels
   * @param findings how many insights
   * @param completedAt when the member said to be done; absent before
   */
  @Schema(
      name = "MemberDiscovery",
      requiredProperties = {"feedback", "findings"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Discovery(long feedback, long findings, @Nullable Instant completedAt) {

    static final Discovery NONE = new Discovery(0, 0, null);
  }

  /**
   * In the annotation phase.
   *
   * @param annotations how many are finished
   * @param drafts how many were begun
   */
  @Schema(
      name = "MemberAnnotation",
      requiredProperties = {"annotations", "drafts"})
  public record Annotation(long annotations, long drafts) {

    static final Annotation NONE = new Annotation(0, 0);
  }
}
