package dev.judgeworkshop.judge.alignment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The guidelines of an alignment.
 *
 * @param items the best supported first; those that were merged into others are left out
 */
@Schema(name = "Guidelines", requiredProperties = "items")
public record GuidelinesResponse(List<GuidelineResponse> items) {}
