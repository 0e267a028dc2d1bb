package dev.judgeworkshop.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.UrlPattern;

/** One peer of the service under test. */
public final class StubPeer {

  /** Goes before what single endpoints were told. */
  private static final int FIRST = 1;

  private static final int ORDINARY = 5;

  private final WireMock server;
  private final Peer peer;

  StubPeer(WireMock server, Peer peer) {
    this.server = server;
    this.peer = peer;
  }

  /**
   * {@code GET} of a path such as {@code /internal/v1/workshops/1/counts}. A path with a query
   * matches that query only, a path without one matches any.
   */
  public StubEndpoint get(String path) {
    return on("GET", path);
  }

  /** {@code PUT} of a path; see {@link #get}. */
  public StubEndpoint put(String path) {
    return on("PUT", path);
  }

  /** {@code POST} to a path; see {@link #get}. */
  public StubEndpoint post(String path) {
    return on("POST", path);
  }

  /** Any method; see {@link #get}. */
  public StubEndpoint on(String method, String path) {
    String full = peer.prefix() + path;
    UrlPattern url = path.contains("?") ? urlEqualTo(full) : urlPathEqualTo(full);
    return endpoint(method, url, ORDINARY);
  }

  /** All {@code GET}s whose path matches this regular expression, for instance for any id. */
  public StubEndpoint getMatching(String pathPattern) {
    return endpoint("GET", urlPathMatching(peer.prefix() + pathPattern), ORDINARY);
  }

  /**
   * Everything that this peer is asked: {@code everything().isDown()} goes before what single
   * endpoints were told, {@code everything().received()} counts all.
   */
  public StubEndpoint everything() {
    return endpoint("ANY", urlPathMatching(peer.prefix() + "/.*"), FIRST);
  }

  private StubEndpoint endpoint(String method, UrlPattern url, int priority) {
    return new StubEndpoint(server, RequestMethod.fromString(method), url, priority);
  }
}
