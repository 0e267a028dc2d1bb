package dev.judgeworkshop.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Starts what a service needs around it and tells it where that is, in the environment names of every
 * service: a fresh database, the stub peers, the stub issuer.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(
 *     value = WorkshopTestResource.class,
 *     initArgs = @ResourceArg(name = "service", value = "traces"))
 * class ImportResourceTest {
 *   private final Tokens tokens = Tokens.shared();
 *   private final StubPeers peers = StubPeers.shared();
 * }</pre>
 *
 * <p>Use the same arguments on all test classes of a module: other arguments are another start of the
 * application. The argument {@code service} names the database ({@code service} if absent).
 */
public final class WorkshopTestResource implements QuarkusTestResourceLifecycleManager {

  private String service = "service";

  @Override
  public void init(Map<String, String> initArgs) {
    service = initArgs.getOrDefault("service", service);
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> config = new LinkedHashMap<>();
    describe(EmbeddedDatabase.fresh(EmbeddedDatabase.unusedName(service)).asCurrent(), config);
    StubPeers peers = StubPeers.shared();
    for (Peer peer : Peer.values()) {
      config.put(peer.urlKey(), peers.url(peer));
    }
    String issuer = Tokens.shared().issuer();
    config.put("OIDC_ISSUER", issuer);
    config.put("OIDC_SERVER_URL", issuer);
    config.put("SERVICE_CLIENT_SECRET", ClientCredentialsGrant.SECRET);
    config.put("quarkus.http.test-port", "0");
    return config;
  }

  /** Leaves the servers to the tests that follow; they end with the JVM. */
  @Override
  public void stop() {}

  private static void describe(EmbeddedDatabase database, Map<String, String> config) {
    config.put("DATABASE_HOST", database.host());
    config.put("DATABASE_PORT", Integer.toString(database.port()));
    config.put("DATABASE_NAME", database.name());
    config.put("DATABASE_USER", database.user());
    config.put("DATABASE_PASSWORD", database.password());
  }
}
