package dev.judgeworkshop.traces.imports;

import java.util.UUID;

/**
 * A file that has arrived completely.
 *
 * @param id of the upload, and of the import that is made of it
 * @param bytes its size
 * @param lines how many of its lines are not blank
 */
record StoredUpload(UUID id, long bytes, long lines) {}
