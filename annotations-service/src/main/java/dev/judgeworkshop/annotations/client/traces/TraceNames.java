package dev.judgeworkshop.annotations.client.traces;

import java.util.Collection;

/**
 * Traces by the ids that they have where they came from.
 *
 * @param externalIds at most 200, each of at most 255 characters
 */
record TraceNames(Collection<String> externalIds) {}
