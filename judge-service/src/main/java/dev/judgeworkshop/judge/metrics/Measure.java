package dev.judgeworkshop.judge.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or the reason why there is none.
 *
 * @param value absent when it is not computable; never a made-up 0 or 1
 * @param notComputable a stable reason code, absent when there is a value
 * @param interval by bootstrap over traces
 * @param wilson for a proportion, its score interval beside the bootstrap
 * @param n the traces that the figure is computed from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Measure", requiredProperties = "n")
public record Measure(
    @Nullable Double value,
    @Nullable String notComputable,
    @Nullable Interval interval,
    @Nullable WilsonInterval wilson,
    int n) {}
