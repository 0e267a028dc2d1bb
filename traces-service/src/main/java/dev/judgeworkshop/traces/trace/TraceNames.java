package dev.judgeworkshop.traces.trace;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Traces by the ids that they have where they came from.
 *
 * @param externalIds at most 200, each of at most 255 characters
 */
record TraceNames(
    @NotNull @Size(max = 200)
        List<
                @NotNull @Size(min = 1, max = 255)
                @Pattern(regexp = "[^\\u0000]*", message = "must not contain the NUL character")
                String>
            externalIds) {}
