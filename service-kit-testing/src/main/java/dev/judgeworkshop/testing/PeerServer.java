package dev.judgeworkshop.testing;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;

/** The one HTTP server of this JVM that plays all peers, each under a path of its own. */
final class PeerServer {

  private PeerServer() {}

  /** The port on localhost; starts the server on the first call. */
  static String port() {
    return Integer.toString(Running.SERVER.port());
  }

  private static WireMockServer start() {
    WireMockServer server = new WireMockServer(options().dynamicPort().containerThreads(50));
    server.start();
    return server;
  }

  private static final class Running {
    static final WireMockServer SERVER = start();
  }
}
