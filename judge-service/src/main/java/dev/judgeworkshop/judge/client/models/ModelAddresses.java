package dev.judgeworkshop.judge.client.models;

import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.kit.deadline.SharedResult;
import io.quarkus.cache.CacheResult;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guards against requests to the inside of an installation (server-side request forgery). A host is
 * resolved, every address that it has is checked, and the one that is returned is what is connected
 * to, so that a name that resolves differently the next time gains nothing.
 */
@ApplicationScoped
public class ModelAddresses {

  private final Networks networks;

  ModelAddresses(JudgeConfig config) {
    this.networks = new Networks(config.models().allowedNetworks().orElse(List.of()));
  }

  /**
   * Checks a base URL by its form alone.
   *
   * @param baseUrl {@code http} or {@code https}, with a host, without user, query or fragment
   * @return what is wrong with it; null when nothing is
   */
  public @Nullable String fault(String baseUrl) {
    try {
      URI uri = new URI(baseUrl);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (!web || uri.getHost() == null) {
        return "must be an http or https URL with a host";
      }
      if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
        return "must have no user, query or fragment";
      }
      return null;
    } catch (URISyntaxException malformed) {
      return "must be an http or https URL with a host";
    }
  }

  /**
   * Resolves a host and checks all of its addresses.
   *
   * @param host a name or a literal, as it stands in a URL
   * @return the address to connect to; fails with {@link ModelFailure} of kind BLOCKED or
   *     UNREACHABLE
   */
  @SharedResult
  @CacheResult(cacheName = "model-addresses")
  public Uni<InetAddress> resolve(String host) {
    return VertxContextSupport.executeBlocking(() -> checked(host));
  }

  private InetAddress checked(String host) {
    InetAddress[] found = lookUp(host);
    for (InetAddress address : found) {
      if (!networks.allows(address)) {
        throw new ModelFailure(
            ModelFailure.Kind.BLOCKED,
            "The address is private or link-local; this installation does not allow it.");
      }
    }
    return found[0];
  }

  private static InetAddress[] lookUp(String host) {
    try {
      String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      return InetAddress.getAllByName(bare);
    } catch (UnknownHostException unknown) {
      throw new ModelFailure(ModelFailure.Kind.UNREACHABLE, "The host name has no address.");
    }
  }
}
