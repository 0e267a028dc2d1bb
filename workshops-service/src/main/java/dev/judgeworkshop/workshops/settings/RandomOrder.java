package dev.judgeworkshop.workshops.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether each person walks the traces in an order of their own, by phase.
 *
 * @param discovery in the discovery phase
 * @param annotation in the annotation phase
 */
@Schema(requiredProperties = {"DISCOVERY", "ANNOTATION"})
public record RandomOrder(
    @NotNull @JsonProperty("DISCOVERY") @Nullable Boolean discovery,
    @NotNull @JsonProperty("ANNOTATION") @Nullable Boolean annotation) {}
