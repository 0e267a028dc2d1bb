package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far two raters agree.
 *
 * @param raterA one of them
 * @param raterB the other
 * @param traces how many traces both rated
 * @param kappa Cohen's kappa
 * @param weightedKappa with quadratic weights; LIKERT only
 */
@Schema(requiredProperties = {"raterA", "raterB", "traces", "kappa"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RaterPair(
    UUID raterA, UUID raterB, int traces, Measure kappa, @Nullable Measure weightedKappa) {}
