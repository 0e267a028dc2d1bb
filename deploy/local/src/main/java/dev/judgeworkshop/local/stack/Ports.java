package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ports of one start of the stack.
 *
 * @param gateway the public one
 * @param postgres the database's
 * @param services one per service
 * @param management one per service for health and metrics, any free one
 */
record Ports(
    int gateway, int postgres, Map<Service, Integer> services, Map<Service, Integer> management) {

  static final int USUAL_GATEWAY = 8080;
  static final int USUAL_POSTGRES = 5433;

  private static final int PROBE_MILLIS = 200;

  Ports {
    services = Map.copyOf(services);
    management = Map.copyOf(management);
  }

  /**
   * Takes the usual ports where they are free and any free ones otherwise.
   *
   * @param wantedGateway 0 when no certain port was asked for
   * @param anyFree true: do not even try the usual ones
   * @throws StackException when the port that was asked for is taken
   */
  static Ports choose(int wantedGateway, boolean anyFree) {
    Set<Integer> taken = new HashSet<>();
    if (wantedGateway != 0 && !isFree(wantedGateway)) {
      throw new StackException("Port " + wantedGateway + " is taken; choose another one.");
    }
    int gateway = wantedGateway != 0 ? wantedGateway : pick(USUAL_GATEWAY, anyFree, taken);
    taken.add(gateway);
    Map<Service, Integer> services = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      services.put(service, pick(service.usualPort(), anyFree, taken));
    }
    int postgres = pick(USUAL_POSTGRES, anyFree, taken);
    Map<Service, Integer> management = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      management.put(service, pick(0, true, taken));
    }
    return new Ports(gateway, postgres, services, management);
  }

  int of(Service service) {
    return services.get(service);
  }

  int managementOf(Service service) {
    return management.get(service);
  }

  private static int pick(int usual, boolean anyFree, Set<Integer> taken) {
    int port = !anyFree && !taken.contains(usual) && isFree(usual) ? usual : anyFreePort();
    return taken.add(port) ? port : pick(usual, true, taken);
  }

  /** Free on the loopback and on all interfaces: a stranger on either would get our requests. */
  private static boolean isFree(int port) {
    return !answers(port)
        && canBind(new InetSocketAddress(port))
        && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int anyFreePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
