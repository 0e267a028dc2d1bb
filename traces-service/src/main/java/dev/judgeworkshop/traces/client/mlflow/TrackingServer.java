package dev.judgeworkshop.traces.client.mlflow;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tracking server with the address that its name was resolved to and that was found to be
 * allowed: the connection goes there, whatever the name says later.
 *
 * @param url its base, such as {@code https://mlflow.example.org}
 * @param address where it is
 * @param token sent as a bearer token; null for none
 */
public record TrackingServer(URI url, InetAddress address, @Nullable String token) {

  boolean isSecure() {
    return "https".equals(url.getScheme());
  }

  int port() {
    return url.getPort() >= 0 ? url.getPort() : isSecure() ? 443 : 80;
  }

  String path(String path) {
    String base = url.getRawPath() == null ? "" : url.getRawPath();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }

  @Override
  public String toString() {
    return "TrackingServer[" + url + "]"; // never the token
  }

  /**
   * What is looked for on it.
   *
   * @param experimentIds in these experiments
   * @param filter in MLflow's own language; null for all
   * @param pageToken where to go on; null for the beginning
   * @param pageSize how many at once
   */
  public record Search(
      List<String> experimentIds,
      @Nullable String filter,
      @Nullable String pageToken,
      int pageSize) {}
}
