package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the raters agree on one question.
 *
 * @param questionId the question
 * @param title its title
 * @param scale LIKERT or BINARY
 * @param raters how many people rated it
 * @param traces how many traces have a rating
 * @param pairableTraces how many of them have two or more
 * @param pairs how many pairs of ratings of the same trace there are
 * @param percentAgreement the share of equal pairs
 * @param alphaNominal Krippendorff's alpha, all differences alike
 * @param alphaOrdinal the same by rank; LIKERT only
 * @param alphaInterval the same by squared difference; LIKERT only
 * @param fleissKappa only where every trace has the same number of raters
 * @param gwetAc1 only where one value holds more than 80 % of the ratings
 * @param raterPairs Cohen's kappa of pairs, the least agreement first, at most 200
 * @param patterns what is worth talking about
 */
@Schema(
    requiredProperties = {
      "questionId",
      "title",
      "scale",
      "raters",
      "traces",
      "pairableTraces",
      "pairs",
      "percentAgreement",
      "alphaNominal",
      "raterPairs",
      "patterns"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionAgreement(
    UUID questionId,
    String title,
    ScaleType scale,
    int raters,
    int traces,
    int pairableTraces,
    long pairs,
    Measure percentAgreement,
    Measure alphaNominal,
    @Nullable Measure alphaOrdinal,
    @Nullable Measure alphaInterval,
    @Nullable Measure fleissKappa,
    @Nullable Measure gwetAc1,
    List<RaterPair> raterPairs,
    List<AgreementPattern> patterns) {}
