package dev.judgeworkshop.annotations.client.judge;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered.
 *
 * @param json the answer, parsed
 */
record CompletionView(@Nullable JsonNode json) {}
