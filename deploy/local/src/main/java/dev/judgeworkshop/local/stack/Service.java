package dev.judgeworkshop.local.stack;

import java.util.Locale;

/** The five services and the ports they like best. */
enum Service {
  WORKSHOPS(8081),
  TRACES(8082),
  DISCOVERY(8083),
  ANNOTATIONS(8084),
  JUDGE(8085);

  private final int usualPort;

  Service(int usualPort) {
    this.usualPort = usualPort;
  }

  int usualPort() {
    return usualPort;
  }

  /** The short name; its database and its role are called so too. */
  String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String fullName() {
    return shortName() + "-service";
  }

  String urlKey() {
    return name() + "_URL";
  }

  String secretKey() {
    return "SERVICE_SECRET_" + name();
  }
}
