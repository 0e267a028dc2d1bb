package dev.judgeworkshop.discovery.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up question and its answer.
 *
 * @param feedbackId the feedback that it is about
 * @param position 1 to 3
 * @param question what was asked
 * @param source who asked
 * @param answer what was answered; absent as long as nothing was
 * @param version 1 when asked, 2 when answered, and so on; the ETag
 * @param askedAt when it was asked
 * @param answeredAt when it was last answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "FollowUp",
    requiredProperties = {"feedbackId", "position", "question", "source", "version", "askedAt"})
public record FollowUpResponse(
    UUID feedbackId,
    int position,
    String question,
    QuestionSource source,
    @Nullable String answer,
    long version,
    Instant askedAt,
    @Nullable Instant answeredAt) {}
