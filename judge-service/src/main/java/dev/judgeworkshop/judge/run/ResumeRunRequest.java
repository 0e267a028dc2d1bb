package dev.judgeworkshop.judge.run;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Lets a paused run go on.
 *
 * @param budget what it may cost in all from now on; absent: as before
 */
@Schema(name = "ResumeEvaluationRun")
public record ResumeRunRequest(
    @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal budget) {}
