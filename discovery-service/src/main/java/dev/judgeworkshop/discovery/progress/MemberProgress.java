package dev.judgeworkshop.discovery.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is.
 *
 * @param userId the person
 * @param feedback traces that they gave feedback on
 * @param findings findings that they made
 * @param completedAt when they marked discovery as complete; null when they have not
 */
record MemberProgress(UUID userId, long feedback, long findings, @Nullable Instant completedAt) {}
