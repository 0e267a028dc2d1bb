package dev.judgeworkshop.judge.evaluation;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What asking a model has left behind.
 *
 * @param rawAnswer what it said, word by word
 * @param mapped whether its rating had to be mapped to the scale
 * @param repaired whether it had to be asked for JSON again
 * @param inputTokens of all questions
 * @param outputTokens of all answers
 */
@RegisterForReflection
public record ModelTrail(
    String rawAnswer, boolean mapped, boolean repaired, long inputTokens, long outputTokens) {}
