package dev.judgeworkshop.judge.alignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What these experts value, as the model put it or a facilitator edited it.
 *
 * @param id the guideline
 * @param text one statement
 * @param state whether it is in the proposed version
 * @param contradicts what it contradicts, for people; absent when nothing
 * @param evidence the tuning traces behind it
 * @param version counts its changes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Guideline",
    requiredProperties = {"id", "text", "state", "evidence", "version"})
public record GuidelineResponse(
    UUID id,
    String text,
    GuidelineState state,
    @Nullable String contradicts,
    List<UUID> evidence,
    long version) {}
