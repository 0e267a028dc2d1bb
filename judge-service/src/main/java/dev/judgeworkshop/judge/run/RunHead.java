package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.model.ScaleType;
import dev.judgeworkshop.model.WorkState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The few columns of a run that decide who may see it and whether it has changed, and that count
 * what lists of it hold.
 *
 * @param id the run
 * @param workshopId its workshop
 * @param judgePromptId the version of the judge
 * @param questionId the rubric question
 * @param kind how the judge comes to a rating
 * @param scaleType the question's scale
 * @param state where it is
 * @param done items with a rating
 * @param failed items without
 * @param disagreements items whose rating is not that of the humans
 * @param majorityRating the most frequent rating of the tuning traces; null when there is none
 * @param version its version
 */
public record RunHead(
    UUID id,
    UUID workshopId,
    UUID judgePromptId,
    UUID questionId,
    String kind,
    ScaleType scaleType,
    WorkState state,
    long done,
    long failed,
    long disagreements,
    @Nullable Integer majorityRating,
    long version) {}
