package dev.judgeworkshop.discovery.client.annotations;

import java.util.UUID;

/**
 * What is read of a published question.
 *
 * @param questionId the question
 * @param rubricVersion the version of the rubric that has it
 */
public record PublishedQuestionView(UUID questionId, long rubricVersion) {}
