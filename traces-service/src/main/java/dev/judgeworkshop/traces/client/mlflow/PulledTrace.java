package dev.judgeworkshop.traces.client.mlflow;

import org.jspecify.annotations.Nullable;

/**
 * A trace that was asked for.
 *
 * @param id its id
 * @param json MLflow's trace JSON; null when it could not be had
 * @param flaw why not
 */
public record PulledTrace(String id, byte @Nullable [] json, @Nullable String flaw) {}
