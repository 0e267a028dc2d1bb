package dev.judgeworkshop.judge.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.client.models.ModelFailure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a test.
 *
 * @param ok whether the model answered
 * @param latencyMillis how long it took
 * @param model the model that answered, as the provider names it; absent when it did not
 * @param cause what is wrong, for programs; absent when it answered
 * @param detail what is wrong, for people; absent when it answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ProviderTest",
    requiredProperties = {"ok", "latencyMillis"})
public record ProviderTestResponse(
    boolean ok,
    long latencyMillis,
    @Nullable String model,
    ModelFailure.@Nullable Kind cause,
    @Nullable String detail) {}
