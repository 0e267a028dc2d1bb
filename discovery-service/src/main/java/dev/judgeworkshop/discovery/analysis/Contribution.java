package dev.judgeworkshop.discovery.analysis;

import java.util.UUID;

/**
 * A feedback or a finding as an analysis reads it.
 *
 * @param id its id
 * @param traceId the trace that it is about
 * @param mark the label or the category
 * @param text the reason or the insight
 */
record Contribution(UUID id, UUID traceId, String mark, String text) {}
