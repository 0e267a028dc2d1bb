package dev.judgeworkshop.discovery.client.display;

/** What a row lacks because the service that knows it gave no answer in time. */
public enum Lacking {
  /** The author's name. */
  AUTHOR_NAME,
  /** The beginning of the trace. */
  TRACE_PREVIEW
}
