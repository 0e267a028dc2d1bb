package dev.judgeworkshop.annotations;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.judgeworkshop.testing.Peer;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The audit trail of a workshop at workshops-service, whatever ids its entries have. */
public final class AuditTrail {

  private final WireMock server =
      new WireMock("localhost", URI.create(AWorkshop.PEERS.url(Peer.WORKSHOPS)).getPort());
  private final UrlPattern entries;

  private AuditTrail(UUID workshopId) {
    this.entries =
        urlPathMatching("/workshops/internal/v1/workshops/" + workshopId + "/audit-entries/.*");
  }

  public static AuditTrail of(AWorkshop workshop) {
    return new AuditTrail(workshop.id());
  }

  public AuditTrail answers(int status) {
    server.register(put(entries).atPriority(1).willReturn(aResponse().withStatus(status)));
    return this;
  }

  public List<LoggedRequest> received() {
    return server.find(putRequestedFor(entries));
  }
}
