package dev.judgeworkshop.discovery.client.judge;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an answer.
 *
 * @param json the object that was asked for; whether it is, is for the reader to check
 * @param model the model that answered
 * @param inputTokens of the question
 * @param outputTokens of the answer
 */
public record CompletionView(
    @Nullable JsonNode json, @Nullable String model, long inputTokens, long outputTokens) {}
