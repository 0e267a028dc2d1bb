package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Edits or rejects a guideline.
 *
 * @param text one statement
 * @param state KEPT or REJECTED
 */
@Schema(name = "SaveGuideline")
public record SaveGuidelineRequest(
    @NotBlank @Size(max = 1_000) String text, @NotNull GuidelineState state) {

  /** Checks what has no annotation. */
  void check() {
    if (state == GuidelineState.MERGED) {
      throw Problem.badRequest("state", "must be KEPT or REJECTED");
    }
  }
}
