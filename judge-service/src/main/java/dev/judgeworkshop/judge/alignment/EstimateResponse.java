package dev.judgeworkshop.judge.alignment;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an alignment will take, about.
 *
 * @param examples tuning traces with an uncontested truth
 * @param heldOut traces that it will be measured on, twice
 * @param calls of the model in all
 * @param inputTokens of the questions
 * @param outputTokens of the answers
 * @param cost by the provider's prices
 * @param warnings for people: too few examples, no comments
 */
@Schema(
    name = "AlignmentEstimate",
    requiredProperties = {
      "examples",
      "heldOut",
      "calls",
      "inputTokens",
      "outputTokens",
      "cost",
      "warnings"
    })
public record EstimateResponse(
    int examples,
    int heldOut,
    long calls,
    long inputTokens,
    long outputTokens,
    BigDecimal cost,
    List<String> warnings) {}
