package dev.judgeworkshop.judge.completion;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the model said.
 *
 * @param content its words
 * @param json the object that was asked for; absent when text was
 * @param model the model that answered
 * @param inputTokens of the question, a repair included
 * @param outputTokens of the answer, a repair included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "CompletionAnswer",
    requiredProperties = {"content", "model", "inputTokens", "outputTokens"})
record CompletionResponse(
    String content, @Nullable ObjectNode json, String model, long inputTokens, long outputTokens) {}
