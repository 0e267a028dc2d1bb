package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.text.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft rubric item as it is now put.
 *
 * @param text the statement, 1 to 10,000 characters, not blank
 * @param evidenceTraceIds traces that show it, at most 200; when absent, they stay as they are
 */
@Schema(name = "SaveDraftRubricItem")
public record SaveDraftRubricItemRequest(
    @NotBlank
        @Size(max = Texts.LONGEST)
        @Pattern(regexp = Texts.STORABLE, message = Texts.NOT_STORABLE)
        String text,
    @Size(max = 200) @Nullable List<@NotNull UUID> evidenceTraceIds) {}
