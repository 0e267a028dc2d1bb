package dev.judgeworkshop.testing;

import java.util.Locale;

/** The services that another one may call, each with the environment name of its address. */
public enum Peer {
  /** Accounts, workshops, membership. */
  WORKSHOPS,
  /** Traces, datasets, rounds. */
  TRACES,
  /** Feedback and findings. */
  DISCOVERY,
  /** Rubrics, annotations, agreement. */
  ANNOTATIONS,
  /** Judges. */
  JUDGE;

  /** The configuration key of its base address, for instance {@code TRACES_URL}. */
  public String urlKey() {
    return name() + "_URL";
  }

  /** The path under which the stub server plays this peer. */
  String prefix() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }
}
