package dev.judgeworkshop.traces.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that has arrived completely.
 *
 * @param id of the upload, and of the import that is made of it
 * @param bytes its size, inflated
 * @param lines how many of its lines are not blank; null where lines are not what it is made of
 * @param format what it is
 * @param sha256 of its bytes, in hexadecimal
 */
record StoredUpload(
    UUID id, long bytes, @Nullable Long lines, ImportFormat format, String sha256) {}
