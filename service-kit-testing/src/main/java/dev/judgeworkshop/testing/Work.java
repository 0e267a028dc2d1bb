package dev.judgeworkshop.testing;

/** A block of a test whose statements are counted. */
@FunctionalInterface
public interface Work {

  /** Does it, and returns when it is finished. */
  void run() throws Throwable;
}
