package dev.judgeworkshop.judge.upkeep;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is in a workshop.
 *
 * @param evaluationRuns all of them
 * @param running those that are not over
 * @param alignments all of them
 */
@Schema(
    name = "JudgeProgress",
    requiredProperties = {"evaluationRuns", "running", "alignments"})
record ProgressResponse(long evaluationRuns, long running, long alignments) {}
