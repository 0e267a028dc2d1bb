package dev.judgeworkshop.local.gateway;

/**
 * The largest request bodies in bytes.
 *
 * @param other for everything but imports
 * @param imports for uploads below {@code /api/v1/imports}
 */
record BodyLimits(long other, long imports) {

  static final BodyLimits DEFAULT = new BodyLimits(10L << 20, 1L << 30);

  private static final Route IMPORTS = new Route("/api/v1/imports", "", java.time.Duration.ZERO);

  long forPath(String path) {
    return IMPORTS.matches(path) ? imports : other;
  }
}
