package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.annotations.export.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One coefficient of a report as a line of an export.
 *
 * @param question what it is of; null for all questions of a scale
 * @param title of the question
 * @param scale LIKERT or BINARY
 * @param measure the name that the report gives it
 * @param raterA null unless it is of a pair
 * @param raterB likewise
 * @param value the coefficient, its interval, or why there is none
 */
record AgreementRow(
    @Nullable UUID question,
    @Nullable String title,
    String scale,
    String measure,
    @Nullable UUID raterA,
    @Nullable UUID raterB,
    Measure value) {

  static final String HEADER =
      Csv.line(
          "question",
          "title",
          "scale",
          "measure",
          "raterA",
          "raterB",
          "value",
          "low",
          "high",
          "n",
          "notComputable");

  /** All coefficients of a report. */
  static List<AgreementRow> of(AgreementReport report) {
    List<AgreementRow> rows = new ArrayList<>();
    report.overall().forEach(overall -> add(overall, rows));
    report.questions().forEach(question -> add(question, rows));
    return rows;
  }

  private static void add(OverallAgreement overall, List<AgreementRow> rows) {
    String scale = overall.scale().name();
    AgreementRow any = new AgreementRow(null, null, scale, "", null, null, overall.alphaNominal());
    any.add("percentAgreement", overall.percentAgreement(), rows);
    any.add("alphaNominal", overall.alphaNominal(), rows);
    any.add("alphaOrdinal", overall.alphaOrdinal(), rows);
    any.add("alphaInterval", overall.alphaInterval(), rows);
  }

  private static void add(QuestionAgreement question, List<AgreementRow> rows) {
    AgreementRow any =
        new AgreementRow(
            question.questionId(),
            question.title(),
            question.scale().name(),
            "",
            null,
            null,
            question.alphaNominal());
    any.add("percentAgreement", question.percentAgreement(), rows);
    any.add("alphaNominal", question.alphaNominal(), rows);
    any.add("alphaOrdinal", question.alphaOrdinal(), rows);
    any.add("alphaInterval", question.alphaInterval(), rows);
    any.add("fleissKappa", question.fleissKappa(), rows);
    any.add("gwetAc1", question.gwetAc1(), rows);
    for (RaterPair pair : question.raterPairs()) {
      AgreementRow ofPair = any.of(pair);
      ofPair.add("kappa", pair.kappa(), rows);
      ofPair.add("weightedKappa", pair.weightedKappa(), rows);
    }
  }

  private AgreementRow of(RaterPair pair) {
    return new AgreementRow(
        question, title, scale, measure, pair.raterA(), pair.raterB(), pair.kappa());
  }

  private void add(String name, @Nullable Measure coefficient, List<AgreementRow> rows) {
    if (coefficient != null) {
      rows.add(new AgreementRow(question, title, scale, name, raterA, raterB, coefficient));
    }
  }

  String csv() {
    Interval interval = value.interval();
    return Csv.line(
        question,
        title,
        scale,
        measure,
        raterA,
        raterB,
        value.value(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        value.n(),
        value.notComputable());
  }

  ObjectNode json() {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    put(line, "question", question);
    put(line, "title", title);
    line.put("scale", scale);
    line.put("measure", measure);
    put(line, "raterA", raterA);
    put(line, "raterB", raterB);
    Double number = value.value();
    if (number != null) {
      line.put("value", number);
    }
    Interval interval = value.interval();
    if (interval != null) {
      line.put("low", interval.low()).put("high", interval.high());
    }
    line.put("n", value.n());
    put(line, "notComputable", value.notComputable());
    return line;
  }

  private static void put(ObjectNode line, String field, @Nullable Object text) {
    if (text != null) {
      line.put(field, text.toString());
    }
  }
}
