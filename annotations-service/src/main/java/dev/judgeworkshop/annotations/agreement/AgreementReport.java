package dev.judgeworkshop.annotations.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the raters of a workshop agree.
 *
 * @param workshopId the workshop
 * @param rubricVersion the rubric whose questions count
 * @param computedAt when it was computed; it is kept until a rating or the rubric changes
 * @param annotations how many complete annotations there are
 * @param overall over all questions of one scale, for each scale that has two or more
 * @param questions one per LIKERT or BINARY question, in the rubric's order; FREEFORM text takes no
 *     part
 */
@Schema(
    requiredProperties = {
      "workshopId",
      "rubricVersion",
      "computedAt",
      "annotations",
      "overall",
      "questions"
    })
public record AgreementReport(
    UUID workshopId,
    long rubricVersion,
    Instant computedAt,
    long annotations,
    List<OverallAgreement> overall,
    List<QuestionAgreement> questions) {}
