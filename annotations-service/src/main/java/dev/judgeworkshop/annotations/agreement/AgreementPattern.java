package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something in the ratings of a question that is worth talking about.
 *
 * @param kind what it is
 * @param userId the rater it is about, if any
 * @param traceId the trace it is about, if any
 * @param detail a sentence for people, with the figures
 */
@Schema(
    name = "Pattern",
    requiredProperties = {"kind", "detail"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementPattern(Kind kind, @Nullable UUID userId, @Nullable UUID traceId, String detail) {

  enum Kind {
    /** A rater who gave one and the same value to everything. */
    RATER_WITHOUT_VARIANCE,
    /** A rater who is above the others on the same traces. */
    RATER_SYSTEMATICALLY_HIGH,
    /** A rater who is below the others on the same traces. */
    RATER_SYSTEMATICALLY_LOW,
    /** A trace whose raters are as far apart as an even split between the scale's ends. */
    TRACE_WITH_MAXIMAL_DISAGREEMENT
  }

  static AgreementPattern ofRater(Kind kind, UUID userId, String detail) {
    return new AgreementPattern(kind, userId, null, detail);
  }

  static AgreementPattern ofTrace(Kind kind, UUID traceId, String detail) {
    return new AgreementPattern(kind, null, traceId, detail);
  }
}
