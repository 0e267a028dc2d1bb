package dev.judgeworkshop.workshops;

import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.Work;

/**
 * What a request costs the database, without the poll of the job table beside it, and without the
 * look-up of the account's token version, which is cached for some seconds.
 */
public final class RequestStatements {

  private RequestStatements() {}

  /** Counts while the request runs. */
  public static Statements of(Work request) {
    return StatementCounter.executed(request)
        .without("scheduled_tasks")
        .without("select u1_0.token_version");
  }
}
