package dev.judgeworkshop.judge.client.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where models may be asked. */
class NetworksTest {

  private final Networks strict = new Networks(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.10",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "fec0::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2002:a00:1::1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1"
      })
  void refusesWhatIsNotPublic(String address) throws Exception {
    assertThat(strict.allows(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "1.1.1.1",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "169.253.1.1",
        "2606:4700::1111",
        "2a00:1450::1",
        "::ffff:8.8.8.8"
      })
  void allowsWhatIsPublic(String address) throws Exception {
    assertThat(strict.allows(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void allowsWhatTheInstallationAllowsAndNoMore() throws Exception {
    Networks networks = new Networks(List.of("10.20.0.0/16", "::1/128"));

    assertThat(networks.allows(InetAddress.getByName("10.20.255.1"))).isTrue();
    assertThat(networks.allows(InetAddress.getByName("::1"))).isTrue();
    assertThat(networks.allows(InetAddress.getByName("10.21.0.1"))).isFalse();
    assertThat(networks.allows(InetAddress.getByName("127.0.0.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "localhost", "10.0.0.0/x", "", "example.org/8"})
  void aNetworkThatIsNoneStopsTheStart(String network) {
    assertThatThrownBy(() -> new Networks(List.of(network)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
