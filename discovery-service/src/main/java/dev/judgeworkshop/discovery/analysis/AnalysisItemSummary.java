package dev.judgeworkshop.discovery.analysis;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of an analysis in a list.
 *
 * @param id its id
 * @param position its place, from 1
 * @param title what it is called
 * @param descriptionPreview the first 280 characters of what it says
 * @param evidence how many traces show it
 */
@Schema(requiredProperties = {"id", "position", "title", "descriptionPreview", "evidence"})
public record AnalysisItemSummary(
    UUID id, long position, String title, String descriptionPreview, long evidence) {}
