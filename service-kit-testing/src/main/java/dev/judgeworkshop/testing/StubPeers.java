package dev.judgeworkshop.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.UUID;

/**
 * The services next door, played over real HTTP by one server. What has not been told is answered
 * with 404 {@code application/problem+json}, and so is the membership of somebody unknown.
 *
 * <p>In a {@code @QuarkusTest} everything told and counted is forgotten before each test method,
 * and before its {@code @BeforeEach} methods; elsewhere call {@link #reset()}.
 */
public final class StubPeers {

  private static final String STARTED = "judgeworkshop.testing.peers";
  private static final int LAST = 10;

  private final int port;
  private final WireMock server;

  private StubPeers(int port) {
    this.port = port;
    this.server = new WireMock("localhost", port);
  }

  /** The peers of this JVM, started if need be. */
  public static StubPeers shared() {
    StubPeers peers = new StubPeers(Integer.parseInt(JvmWide.call(PeerServer.class, "port")));
    if (System.setProperty(STARTED, "true") == null) {
      peers.reset();
    }
    return peers;
  }

  static boolean started() {
    return System.getProperty(STARTED) != null;
  }

  /** The base address of this peer, as {@code WORKSHOPS_URL} and its like hold it. */
  public String url(Peer peer) {
    return "http://localhost:" + port + peer.prefix();
  }

  /** One peer, to be told what to answer and asked what it received. */
  public StubPeer peer(Peer peer) {
    return new StubPeer(server, peer);
  }

  /** Short for {@code peer(Peer.WORKSHOPS)}. */
  public StubPeer workshops() {
    return peer(Peer.WORKSHOPS);
  }

  /** Short for {@code peer(Peer.TRACES)}. */
  public StubPeer traces() {
    return peer(Peer.TRACES);
  }

  /** Short for {@code peer(Peer.DISCOVERY)}. */
  public StubPeer discovery() {
    return peer(Peer.DISCOVERY);
  }

  /** Short for {@code peer(Peer.ANNOTATIONS)}. */
  public StubPeer annotations() {
    return peer(Peer.ANNOTATIONS);
  }

  /** Short for {@code peer(Peer.JUDGE)}. */
  public StubPeer judge() {
    return peer(Peer.JUDGE);
  }

  /** From now on workshops-service knows this member. */
  public StubEndpoint membership(StubMembership member) {
    return workshops().get(memberPath(member.workshopId(), member.userId())).answers(member);
  }

  /** The same for an open workshop in its first round without a dataset. */
  public StubEndpoint membership(UUID workshopId, UUID userId, String role, String phase) {
    return membership(StubMembership.of(workshopId, userId, role, phase));
  }

  /** The look-up of one membership, to make it fail or to count it. */
  public StubEndpoint membershipOf(UUID workshopId, UUID userId) {
    return workshops().get(memberPath(workshopId, userId));
  }

  /** Forgets what was told and what was received. */
  public void reset() {
    server.resetMappings();
    server.resetRequests();
    server.register(any(anyUrl()).atPriority(LAST).willReturn(Answers.problem(404, "not-found")));
  }

  private static String memberPath(UUID workshopId, UUID userId) {
    return "/internal/v1/workshops/" + workshopId + "/members/" + userId;
  }
}
