package dev.judgeworkshop.traces.client.mlflow;

/** A tracking server answered with 4xx, or with what is no answer: asking again would not help. */
public final class MlflowRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  MlflowRefused(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  boolean isNotFound() {
    return status == 404;
  }
}
