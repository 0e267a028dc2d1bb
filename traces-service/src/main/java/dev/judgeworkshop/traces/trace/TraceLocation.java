package dev.judgeworkshop.traces.trace;

import java.util.UUID;

/**
 * What has to be known of a trace before it is loaded.
 *
 * @param id its id
 * @param workshopId the workshop it belongs to
 * @param version its version
 * @param spanCount how many spans it has
 */
record TraceLocation(UUID id, UUID workshopId, long version, int spanCount) {}
