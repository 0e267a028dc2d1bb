package dev.judgeworkshop.discovery.analysis;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for an analysis.
 *
 * @param workshopId the workshop
 * @param kind what it looks for
 */
@Schema(name = "CreateAnalysis")
public record CreateAnalysisRequest(@NotNull UUID workshopId, @NotNull AnalysisKind kind) {}
