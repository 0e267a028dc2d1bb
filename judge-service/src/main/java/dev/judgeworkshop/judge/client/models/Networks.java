package dev.judgeworkshop.judge.client.models;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are private, and which of them an installation allows. */
final class Networks {

  private static final List<Network> PRIVATE =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(Network::parse)
          .toList();

  private final List<Network> allowed;

  Networks(List<String> allowed) {
    this.allowed = allowed.stream().map(Network::parse).toList();
  }

  /**
   * Whether a model may be asked there. Forms that carry an IPv4 address within an IPv6 one
   * (mapped, compatible, NAT64, 6to4, Teredo) are refused as a whole, whatever they carry; Java has
   * turned mapped ones into IPv4 before.
   *
   * @param address a resolved address
   * @return false for what is not public, unless the installation allows it
   */
  boolean allows(InetAddress address) {
    byte[] bytes = address.getAddress();
    return allowed.stream().anyMatch(network -> network.contains(bytes))
        || PRIVATE.stream().noneMatch(network -> network.contains(bytes));
  }

  /**
   * A range of addresses.
   *
   * @param prefix its first address
   * @param bits how many leading bits count
   */
  private record Network(byte[] prefix, int bits) {

    static Network parse(String cidr) {
      String[] parts = cidr.trim().split("/", 2);
      byte[] prefix = literal(parts[0], cidr);
      int bits = parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1]);
      if (bits < 0 || bits > prefix.length * 8) {
        throw new IllegalArgumentException("not a network: " + cidr);
      }
      return new Network(prefix, bits);
    }

    /** Never a name: it would be looked up. */
    private static byte[] literal(String text, String cidr) {
      if (!text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
        throw new IllegalArgumentException("not a network: " + cidr);
      }
      try {
        return InetAddress.getByName(text).getAddress();
      } catch (UnknownHostException malformed) {
        throw new IllegalArgumentException("not a network: " + cidr, malformed);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 1 << (7 - bit % 8);
        if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
