package dev.judgeworkshop.traces.trace;

/** What a span does, whatever the format that it came in calls it. */
public enum SpanKind {
  /** A call of a language model. */
  LLM,
  /** A call of a tool. */
  TOOL,
  /** A search for documents. */
  RETRIEVER,
  /** A run of an agent. */
  AGENT,
  /** A step that is made of others. */
  CHAIN,
  /** Texts turned into vectors. */
  EMBEDDING,
  /** Anything else, such as an HTTP request. */
  OTHER
}
