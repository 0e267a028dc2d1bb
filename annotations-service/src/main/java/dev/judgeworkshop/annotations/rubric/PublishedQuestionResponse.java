package dev.judgeworkshop.annotations.rubric;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The question that a group of draft rubric items became.
 *
 * @param questionId the question
 * @param rubricVersion the version that it came in with
 */
@Schema(
    name = "PublishedQuestion",
    requiredProperties = {"questionId", "rubricVersion"})
record PublishedQuestionResponse(UUID questionId, long rubricVersion) {}
