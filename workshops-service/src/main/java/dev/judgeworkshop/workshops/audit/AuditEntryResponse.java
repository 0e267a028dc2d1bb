package dev.judgeworkshop.workshops.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a workshop.
 *
 * @param id the entry
 * @param actorId who did it
 * @param actorName the name of that user
 * @param action what was done
 * @param detail more about it, depending on the action
 * @param createdAt when
 */
@Schema(
    name = "AuditEntry",
    requiredProperties = {"id", "actorId", "actorName", "action", "createdAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntryResponse(
    UUID id,
    UUID actorId,
    String actorName,
    AuditAction action,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable String detail,
    Instant createdAt) {}
