package dev.judgeworkshop.judge.export;

/** What a judge is exported as. */
public enum JudgeFormat {
  /** Its instructions. */
  TEXT,
  /** All of it. */
  JSON,
  /** A Python snippet that makes an MLflow judge of it. */
  MLFLOW,
  /** A shell snippet that asks its model over plain HTTP. */
  HTTP
}
