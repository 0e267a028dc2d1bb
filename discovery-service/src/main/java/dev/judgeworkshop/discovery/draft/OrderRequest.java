package dev.judgeworkshop.discovery.draft;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order of the draft rubric items of a workshop.
 *
 * @param workshopId the workshop
 * @param itemIds every item once, in the order that is wanted
 */
@Schema(name = "OrderDraftRubricItems")
public record OrderRequest(
    @NotNull UUID workshopId,
    @NotEmpty @Size(max = DraftRubricItemService.MOST) List<@NotNull UUID> itemIds) {}
