package dev.judgeworkshop.judge.card;

import dev.judgeworkshop.judge.metrics.BaselineResponse;
import dev.judgeworkshop.judge.metrics.BiasProbesResponse;
import dev.judgeworkshop.judge.metrics.Measure;
import dev.judgeworkshop.judge.metrics.MetricsResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A judge's card as a page that can be printed; no script, nothing from elsewhere. */
final class CardPage {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Judge card: %1$s</title><style>
      body { font: 11pt/1.5 Georgia, serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse; width: 100%% } td, th { text-align: left; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #ccc }
      pre { white-space: pre-wrap; background: #f6f6f6; padding: 1rem } li { margin: .2rem 0 }
      @media print { body { margin: 0 } pre { border: 1px solid #ccc } }
      </style></head><body>
      <h1>Judge card</h1>
      <p><strong>%1$s</strong>, version %2$d, %3$s on %4$s</p>
      <h2>Cautions</h2><ul>%5$s</ul>
      <h2>On held-out traces</h2><table><tr><th>Figure</th><th>Value</th><th>95 %% interval</th><th>n</th></tr>%6$s</table>
      <p>%7$s</p>
      <h2>Instructions</h2><pre>%8$s</pre>
      </body></html>
      """;

  private CardPage() {}

  static String of(JudgeCardResponse card) {
    JudgePromptResponse judge = card.judge();
    String cautions =
        card.cautions().isEmpty()
            ? "<li>None that could be found.</li>"
            : card.cautions().stream()
                .map(text -> "<li>" + escaped(text) + "</li>")
                .collect(Collectors.joining());
    return PAGE.formatted(
        escaped(judge.questionTitle()),
        judge.number(),
        judge.kind(),
        judge.scaleType(),
        cautions,
        card.metrics() == null ? "" : figures(card.metrics(), card.probes()),
        card.metrics() == null ? "Not measured." : counts(card.metrics()),
        escaped(judge.text()));
  }

  private static String figures(MetricsResponse metrics, @Nullable BiasProbesResponse probes) {
    StringBuilder rows = new StringBuilder();
    row(rows, "Accuracy", metrics.accuracy());
    row(rows, "Cohen's kappa", metrics.kappa());
    row(rows, "Quadratic kappa", metrics.weightedKappa());
    row(rows, "Mean absolute error", metrics.meanAbsoluteError());
    row(rows, "Spearman, pooled over traces", metrics.spearman());
    row(rows, "Kendall's tau-b, pooled over traces", metrics.kendallTauB());
    row(rows, "Precision", metrics.precision());
    row(rows, "Recall", metrics.recall());
    row(rows, "Specificity", metrics.specificity());
    row(rows, "F1", metrics.f1());
    row(rows, "Matthews' correlation", metrics.mcc());
    row(rows, "Accuracy of the majority class", metrics.baseline().accuracy());
    BaselineResponse neighbours = metrics.nearestNeighbour();
    row(
        rows,
        "Accuracy of the nearest neighbours",
        neighbours == null ? null : neighbours.accuracy());
    if (probes != null) {
      row(rows, "Changes its mind", probes.flipRate());
      row(rows, "Correlation with length", probes.lengthCorrelation());
      row(rows, "Rates higher than humans by", probes.passRateGap());
    }
    return rows.toString();
  }

  private static void row(StringBuilder rows, String name, @Nullable Measure measure) {
    if (measure == null) {
      return;
    }
    rows.append("<tr><td>").append(name).append("</td><td>");
    Double value = measure.value();
    if (value == null) {
      rows.append("not computable: ").append(escaped(String.valueOf(measure.notComputable())));
    } else {
      rows.append(number(value));
    }
    rows.append("</td><td>");
    if (measure.interval() != null) {
      rows.append(number(measure.interval().low()))
          .append(" to ")
          .append(number(measure.interval().high()));
    }
    rows.append("</td><td>").append(measure.n()).append("</td></tr>");
  }

  private static String counts(MetricsResponse metrics) {
    return ("%d held-out traces compared; left out: %d contested, %d tuning, %d unlabelled, %d not"
            + " judged. The held-out figures of this question's judges were looked at for %d runs.")
        .formatted(
            metrics.n(),
            metrics.excludedContested(),
            metrics.excludedTuning(),
            metrics.unlabelled(),
            metrics.unjudged(),
            metrics.looks());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
