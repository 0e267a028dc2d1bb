package dev.judgeworkshop.discovery.analysis;

import java.util.UUID;

/**
 * Two items of two analyses that have evidence in common.
 *
 * @param here of the one
 * @param there of the other
 * @param traces how many traces
 */
record SharedTraces(UUID here, UUID there, long traces) {}
