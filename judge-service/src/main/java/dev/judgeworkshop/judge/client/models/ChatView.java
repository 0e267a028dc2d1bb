package dev.judgeworkshop.judge.client.models;

/**
 * What is read of a model's answer.
 *
 * @param content the text
 * @param model the model that answered, as the provider names it
 * @param inputTokens tokens of the question, as the provider counts them; 0 when it does not
 * @param outputTokens tokens of the answer, as the provider counts them; 0 when it does not
 */
public record ChatView(String content, String model, long inputTokens, long outputTokens) {}
