package dev.judgeworkshop.kit.client;

import dev.judgeworkshop.kit.correlation.Correlation;
import dev.judgeworkshop.kit.deadline.Deadline;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;

/** What every call to a peer carries. */
final class PassedOn {

  private PassedOn() {}

  static MultivaluedMap<String, String> headers() {
    MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    headers.putSingle(Correlation.HEADER, Correlation.currentId());
    Duration left = Deadline.left();
    if (left != null) {
      headers.putSingle(Deadline.HEADER, String.valueOf(left.toMillis()));
    }
    return headers;
  }
}
