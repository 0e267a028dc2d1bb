package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.text.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group as a whole.
 *
 * @param title what the question will ask, 1 to 200 characters
 * @param description what it means, at most 2,000 characters
 * @param scale what it is answered on; LIKERT when absent
 * @param required whether an annotation must answer it; true when absent
 * @param itemIds its items, at most 200; an item is in one group at most and leaves the one before
 */
@Schema(name = "SaveDraftGroup")
public record SaveGroupRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = Texts.STORABLE, message = Texts.NOT_STORABLE)
        String title,
    @Size(max = 2_000) @Pattern(regexp = Texts.STORABLE, message = Texts.NOT_STORABLE)
        @Nullable String description,
    @Valid @Nullable GroupScale scale,
    @Nullable Boolean required,
    @NotNull @Size(max = 200) List<@NotNull UUID> itemIds) {

  /** Fills in what may be absent. */
  public SaveGroupRequest {
    scale = scale == null ? GroupScale.DEFAULT : scale;
    required = required == null || required;
    description = description == null || description.isBlank() ? null : description;
    itemIds = itemIds == null ? null : itemIds.stream().distinct().toList();
  }
}
