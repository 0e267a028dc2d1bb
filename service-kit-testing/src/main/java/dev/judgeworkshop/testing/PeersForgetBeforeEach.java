package dev.judgeworkshop.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Found by Quarkus' tests through {@code META-INF/services}. */
public final class PeersForgetBeforeEach implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (StubPeers.started()) {
      StubPeers.shared().reset();
    }
  }
}
