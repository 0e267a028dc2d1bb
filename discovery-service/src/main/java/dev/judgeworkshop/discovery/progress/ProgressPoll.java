package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.discovery.rights.Reader;
import java.util.UUID;

/**
 * A poll of a workshop's progress that was let in.
 *
 * @param workshopId the workshop
 * @param reader who polls
 * @param state what the answer is told apart by
 */
record ProgressPoll(UUID workshopId, Reader reader, String state) {}
