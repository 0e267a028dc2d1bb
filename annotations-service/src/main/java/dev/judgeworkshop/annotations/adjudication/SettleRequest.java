package dev.judgeworkshop.annotations.adjudication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is settled.
 *
 * @param value on the question's scale
 * @param reason why, 1 to 10,000 characters; line breaks are kept
 */
@Schema(
    name = "Settle",
    requiredProperties = {"value", "reason"})
record SettleRequest(
    @NotNull Integer value,
    @NotBlank
        @Size(max = 10_000)
        @Pattern(regexp = "[^\\u0000]*", message = "must not contain the NUL character")
        String reason) {}
