package dev.judgeworkshop.workshops.client.traces;

/** How many traces a workshop has. */
record TraceCountsView(long traces) {}
