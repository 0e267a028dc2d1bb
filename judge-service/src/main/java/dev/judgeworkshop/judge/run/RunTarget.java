package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Which judge a run asks about which question.
 *
 * @param workshopId the workshop
 * @param judgePromptId the version of the judge
 * @param questionId the rubric question
 * @param questionTitle its title as it was
 * @param scaleType its scale
 * @param kind the name of a kind that the prompt's feature knows
 * @param needsTerms whether terms of tuning traces are counted before
 */
@Embeddable
record RunTarget(
    UUID workshopId,
    UUID judgePromptId,
    UUID questionId,
    String questionTitle,
    @Enumerated(EnumType.STRING) ScaleType scaleType,
    String kind,
    boolean needsTerms) {}
