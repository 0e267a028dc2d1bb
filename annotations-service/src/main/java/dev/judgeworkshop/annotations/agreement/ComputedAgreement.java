package dev.judgeworkshop.annotations.agreement;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A report together with the JSON that it is sent as: hundreds of pairs of raters take longer to
 * write than to look up.
 *
 * @param report the report
 * @param json the same, written
 * @param tag its ETag
 */
@RegisterForReflection(
    targets = {
      AgreementReport.class,
      OverallAgreement.class,
      QuestionAgreement.class,
      Measure.class,
      Interval.class,
      RaterPair.class,
      AgreementPattern.class
    })
record ComputedAgreement(AgreementReport report, String json, String tag) {}
