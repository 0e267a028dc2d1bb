package dev.judgeworkshop.judge.export;

/** What evaluations are exported as. */
public enum EvaluationFormat {
  /** Comma-separated values with a header. */
  CSV,
  /** One JSON object a line. */
  JSON_LINES,
  /** One MLflow assessment a line. */
  MLFLOW
}
