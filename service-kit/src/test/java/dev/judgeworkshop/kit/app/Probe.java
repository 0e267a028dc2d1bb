package dev.judgeworkshop.kit.app;

/** What tests may see of the inside of the test application. */
public final class Probe {

  private Probe() {}

  public static int loads() {
    return ThingResource.LOADS.get();
  }

  public static boolean wasCancelled() {
    return ThingResource.CANCELLED.get();
  }
}
