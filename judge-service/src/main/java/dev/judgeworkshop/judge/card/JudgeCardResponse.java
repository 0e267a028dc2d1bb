package dev.judgeworkshop.judge.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.metrics.BiasProbesResponse;
import dev.judgeworkshop.judge.metrics.MetricsResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.run.EvaluationRunResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one needs in order to trust a judge, or not.
 *
 * @param judge the version with its instructions and parameters
 * @param run the newest run of it that has ended well; absent when there is none
 * @param metrics its figures on held-out traces; absent without a run
 * @param probes signs that it looks at the wrong things; absent without a run
 * @param cautions what speaks against trusting it, for people; empty when nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "JudgeCard",
    requiredProperties = {"judge", "cautions"})
public record JudgeCardResponse(
    JudgePromptResponse judge,
    @Nullable EvaluationRunResponse run,
    @Nullable MetricsResponse metrics,
    @Nullable BiasProbesResponse probes,
    List<String> cautions) {}
