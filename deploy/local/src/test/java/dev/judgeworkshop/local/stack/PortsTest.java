package dev.judgeworkshop.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void avoidsAUsualPortThatAStrangerHolds() throws IOException {
    try (ServerSocket stranger = holdLoopback(Service.JUDGE.usualPort())) {
      Ports ports = Ports.choose(0, false);

      assertThat(ports.of(Service.JUDGE)).isNotEqualTo(Service.JUDGE.usualPort());
    } catch (BindException heldByAnother) {
      assertThat(Ports.choose(0, false).of(Service.JUDGE)).isNotEqualTo(Service.JUDGE.usualPort());
    }
  }

  @Test
  void givesEveryProcessAPortOfItsOwn() {
    Ports ports = Ports.choose(0, true);

    Set<Integer> all = new HashSet<>(ports.services().values());
    all.addAll(ports.management().values());
    all.add(ports.gateway());
    all.add(ports.postgres());
    assertThat(all).hasSize(12);
  }

  @Test
  void givesNoServiceThePortThatWasAskedForTheGateway() throws IOException {
    int wanted = Service.TRACES.usualPort();
    try (ServerSocket probe = holdLoopback(wanted)) {
      assertThat(probe.isBound()).isTrue();
    } catch (BindException heldByAnother) {
      Assumptions.abort("the usual port is taken on this machine");
    }

    Ports ports = Ports.choose(wanted, false);

    assertThat(ports.gateway()).isEqualTo(wanted);
    assertThat(ports.of(Service.TRACES)).isNotEqualTo(wanted);
  }

  @Test
  void refusesATakenPortThatWasAskedFor() throws IOException {
    try (ServerSocket stranger = new ServerSocket(0)) {
      assertThatThrownBy(() -> Ports.choose(stranger.getLocalPort(), false))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("is taken");
    }
  }

  private static ServerSocket holdLoopback(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
