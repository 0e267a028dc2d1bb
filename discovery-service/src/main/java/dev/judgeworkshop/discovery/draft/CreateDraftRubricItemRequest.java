package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.text.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new draft rubric item: promoted, or put down by hand.
 *
 * @param workshopId the workshop
 * @param source where it comes from
 * @param sourceId what it is promoted from (a finding, a feedback, the trace of a disagreement, an
 *     item of an analysis); absent with MANUAL
 * @param text the statement, 1 to 10,000 characters; when absent, the words of the source
 * @param evidenceTraceIds traces that show it, at most 200; when absent, those of the source
 */
@Schema(name = "CreateDraftRubricItem")
public record CreateDraftRubricItemRequest(
    @NotNull UUID workshopId,
    @NotNull Source source,
    @Nullable UUID sourceId,
    @Size(max = Texts.LONGEST) @Pattern(regexp = Texts.STORABLE, message = Texts.NOT_STORABLE)
        @Nullable String text,
    @Size(max = 200) @Nullable List<@NotNull UUID> evidenceTraceIds) {}
