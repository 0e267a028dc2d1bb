package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who uploads.
 *
 * @param userId the person
 * @param key what they call this attempt; null when it is not to be recognised
 */
record UploadSender(UUID userId, @Nullable IdempotencyKey key) {}
