package dev.judgeworkshop.local.gateway;

import java.time.Duration;

/**
 * One path prefix of the routing table.
 *
 * @param prefix without a trailing slash; empty for {@code /}
 * @param backend the name of the service behind it
 * @param timeout for the whole exchange
 */
record Route(String prefix, String backend, Duration timeout) {

  Route {
    if (prefix.endsWith("/")) {
      prefix = prefix.substring(0, prefix.length() - 1);
    }
  }

  /** Matches element by element, as the Gateway API does: {@code /a/b} covers not {@code /a/bc}. */
  boolean matches(String path) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
  }
}
