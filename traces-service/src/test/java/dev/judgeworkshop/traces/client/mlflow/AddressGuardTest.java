package dev.judgeworkshop.traces.client.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false",
    "10.1.2.3, false",
    "172.16.0.1, false",
    "172.32.0.1, true",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "0.0.0.0, false",
    "192.0.0.8, false",
    "198.18.0.1, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "93.184.216.34, true",
    "::1, false",
    "::, false",
    "fe80::1, false",
    "fd00::1, false",
    "::ffff:10.0.0.1, false",
    "64:ff9b::a00:1, false",
    "2002:a00:1::, false",
    "2606:4700::1111, true",
  })
  void tellsPublicAddressesFromOthers(String address, boolean isPublic)
      throws UnknownHostException {
    assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:5000",
        "http://localhost",
        "https://[::1]",
        "http://169.254.169.254/latest/meta-data",
        "http://2130706433",
        "http://0x7f.1",
        "ftp://93.184.216.34",
        "file:///etc/passwd",
        "http://user:pass@93.184.216.34",
        "http://93.184.216.34/?x=1",
        "http://93.184.216.34/#x",
        "93.184.216.34",
        "not an address",
        "http://nowhere.invalid",
      })
  void refusesWhatPointsInside(String url) {
    assertThatThrownBy(() -> guard().resolve(url, null)).isInstanceOf(AddressGuard.Refused.class);
  }

  @Test
  void neverTellsTheToken() {
    TrackingServer server = guard().resolve("https://93.184.216.34/base/", "secret");
    assertThat(server.toString()).doesNotContain("secret");
    assertThat(server.path("/api")).isEqualTo("/base/api");
    assertThat(server.port()).isEqualTo(443);
  }

  /** Blocking look-ups need no event loop. */
  private static AddressGuard guard() {
    return new AddressGuard(null, false);
  }
}
