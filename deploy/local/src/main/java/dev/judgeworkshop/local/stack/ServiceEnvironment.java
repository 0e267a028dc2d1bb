package dev.judgeworkshop.local.stack;

import java.util.HashMap;
import java.util.Map;

/** The environment variables that a service or the gateway is started with. */
final class ServiceEnvironment {

  static final String LOOPBACK = "127.0.0.1";

  private final Layout layout;
  private final Ports ports;
  private final Secrets secrets;
  private final String publicUrl;

  ServiceEnvironment(Layout layout, Ports ports, Secrets secrets, String publicUrl) {
    this.layout = layout;
    this.ports = ports;
    this.secrets = secrets;
    this.publicUrl = publicUrl;
  }

  /** Each service gets its own secrets only; the issuer also knows those it checks. */
  Map<String, String> of(Service service, String instanceId) {
    Map<String, String> environment = peers();
    environment.put("HTTP_PORT", String.valueOf(ports.of(service)));
    environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
    environment.put("MANAGEMENT_PORT", String.valueOf(ports.managementOf(service)));
    environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
    environment.put("INSTANCE_ID", instanceId);
    environment.put("DATABASE_HOST", LOOPBACK);
    environment.put("DATABASE_PORT", String.valueOf(ports.postgres()));
    environment.put("DATABASE_NAME", service.shortName());
    environment.put("DATABASE_USER", service.shortName());
    environment.put("DATABASE_PASSWORD", secrets.database(service));
    environment.put("OIDC_ISSUER", publicUrl + "/api/v1/auth");
    environment.put("OIDC_SERVER_URL", url(ports.of(Service.WORKSHOPS)) + "/api/v1/auth");
    environment.put("SERVICE_CLIENT_SECRET", secrets.client(service));
    if (service == Service.WORKSHOPS) {
      environment.put("SIGNING_KEY_FILE", layout.signingKey().toString());
      for (Service client : Service.values()) {
        environment.put(client.secretKey(), secrets.client(client));
      }
    }
    if (service == Service.JUDGE) {
      environment.put("MODEL_KEY_SECRET", secrets.modelKeys());
      environment.put("MODEL_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128");
    }
    return environment;
  }

  Map<String, String> ofGateway(String instanceId) {
    Map<String, String> environment = peers();
    environment.put("HTTP_HOST", LOOPBACK);
    environment.put("HTTP_PORT", String.valueOf(ports.gateway()));
    environment.put("INSTANCE_ID", instanceId);
    environment.put("GATEWAY_ROUTES", layout.routes().toString());
    environment.put("FRONTEND_FOLDER", layout.frontend().toString());
    return environment;
  }

  static String url(int port) {
    return "http://" + LOOPBACK + ":" + port;
  }

  private Map<String, String> peers() {
    Map<String, String> peers = new HashMap<>();
    for (Service peer : Service.values()) {
      peers.put(peer.urlKey(), url(ports.of(peer)));
    }
    return peers;
  }
}
