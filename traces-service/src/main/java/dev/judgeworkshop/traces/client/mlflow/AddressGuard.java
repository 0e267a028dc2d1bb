package dev.judgeworkshop.traces.client.mlflow;

import dev.judgeworkshop.traces.config.TracesConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what facilitators enter from reaching into the network that the service runs in: only HTTP,
 * and only public addresses, unless the installation allows others.
 */
@ApplicationScoped
public class AddressGuard {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Vertx vertx;
  private final boolean allowsPrivate;

  @Inject
  AddressGuard(Vertx vertx, TracesConfig config) {
    this(vertx, config.mlflow().allowPrivateAddresses());
  }

  AddressGuard(Vertx vertx, boolean allowsPrivate) {
    this.vertx = vertx;
    this.allowsPrivate = allowsPrivate;
  }

  /** A server must not be called; the message is for the facilitator. */
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason, null, false, false);
    }
  }

  /**
   * Resolves a server without holding the caller's thread.
   *
   * @param url as it was entered
   * @return the server; fails with {@link Refused}
   */
  public Uni<TrackingServer> look(String url) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(() -> resolve(url, null)).toCompletionStage());
  }

  /**
   * Resolves a server; blocks while the name is looked up.
   *
   * @param url as it was entered
   * @param token as it was entered
   * @return the server
   * @throws Refused when it must not be called
   */
  public TrackingServer resolve(String url, @Nullable String token) {
    URI base = parsed(url);
    try {
      InetAddress[] addresses = InetAddress.getAllByName(base.getHost());
      for (InetAddress address : addresses) {
        if (!allowsPrivate && !isPublic(address)) {
          throw new Refused("must not point to a private address");
        }
      }
      return new TrackingServer(base, addresses[0], token);
    } catch (UnknownHostException unknown) {
      throw new Refused("names a host that is not known");
    }
  }

  private static URI parsed(String url) {
    try {
      URI base = new URI(url.strip());
      boolean isPlain =
          base.getScheme() != null
              && SCHEMES.contains(base.getScheme())
              && base.getHost() != null
              && base.getRawUserInfo() == null
              && base.getRawQuery() == null
              && base.getRawFragment() == null;
      if (isPlain) {
        return base;
      }
    } catch (URISyntaxException malformed) {
      // said below
    }
    throw new Refused("must be an address such as https://mlflow.example.org");
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address v4 -> isPublic4(bytes);
      case Inet6Address v6 -> isPublic6(bytes);
      default -> false;
    };
  }

  /** Shared, special and reserved ranges of RFC 6890. */
  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isSpecial = first == 192 && second == 0 || first == 198 && (second & 0xFE) == 18;
    return first != 0 && first < 224 && !isShared && !isSpecial;
  }

  /** Unique local addresses, and those that stand for IPv4 ones (6to4, NAT64). */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean isGlobal = (first & 0xE000) == 0x2000;
    return isGlobal && first != 0x2002;
  }
}
