package dev.judgeworkshop.workshops.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.WorkshopState;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a workshop is.
 *
 * @param workshopId the workshop
 * @param phase where it stands
 * @param state whether participants may write
 * @param round the round that is shown
 * @param intake what was brought in; absent when traces-service does not answer
 * @param discovery what was noticed; absent when discovery-service does not answer
 * @param annotation what was rated; absent when annotations-service does not answer
 * @param judging how far the judges are, for facilitators; absent when judge-service does not
 *     answer
 * @param members everybody for facilitators, the caller alone for others, in the order of joining
 * @param missing the services that did not answer; empty when nothing is missing
 */
@Schema(
    name = "Progress",
    requiredProperties = {"workshopId", "phase", "state", "round", "members", "missing"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressResponse(
    UUID workshopId,
    Phase phase,
    WorkshopState state,
    int round,
    @Nullable Intake intake,
    @Nullable Discovery discovery,
    @Nullable Annotation annotation,
    @Nullable Judging judging,
    Page<MemberProgress> members,
    Set<String> missing) {

  /**
   * What was brought in.
   *
   * @param traces how many
   */
  @Schema(name = "IntakeProgress", requiredProperties = "traces")
  public record Intake(long traces) {}

  /**
   * What was noticed.
   *
   * @param feedback how many labels
   * @param findings how many insights
   * @param draftRubricItems how many statements on their way into the rubric
   */
  @Schema(
      name = "DiscoveryProgress",
      requiredProperties = {"feedback", "findings", "draftRubricItems"})
  public record Discovery(long feedback, long findings, long draftRubricItems) {}

  /**
   * What was rated.
   *
   * @param questions how many the rubric has
   * @param annotations how many there are
   * @param drafts how many were begun and not finished
   */
  @Schema(
      name = "AnnotationProgress",
      requiredProperties = {"questions", "annotations", "drafts"})
  public record Annotation(long questions, long annotations, long drafts) {}

  /**
   * How far the judges are.
   *
   * @param evaluationRuns how many there are
   * @param running how many run now
   * @param alignments how many there are
   */
  @Schema(
      name = "JudgingProgress",
      requiredProperties = {"evaluationRuns", "running", "alignments"})
  public record Judging(long evaluationRuns, long running, long alignments) {}
}
