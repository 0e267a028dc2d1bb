package dev.judgeworkshop.workshops.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.WorkshopState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What clients poll.
 *
 * @param id the workshop
 * @param phase where it stands
 * @param state whether participants may write
 * @param round the round that is shown, from 1; 0 before the first
 * @param activeDatasetId what that round is about; absent before the first
 * @param archived whether it is put away
 * @param memberCount how many members have come in
 * @param version counts every change, also of members; the ETag
 */
@Schema(
    name = "WorkshopStatus",
    requiredProperties = {"id", "phase", "state", "round", "archived", "memberCount", "version"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkshopStatusResponse(
    UUID id,
    Phase phase,
    WorkshopState state,
    int round,
    @Nullable UUID activeDatasetId,
    boolean archived,
    int memberCount,
    long version) {}
