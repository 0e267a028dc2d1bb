package dev.judgeworkshop.traces.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an import is; what comes behind is still to be read.
 *
 * @param importId the import
 * @param workshopId the workshop
 * @param importedAt when the file was stored
 * @param lines how many lines are read, blank ones included
 * @param bytes how many bytes those are
 * @param keptErrors how many error lines are kept
 */
record ImportCheckpoint(
    UUID importId, UUID workshopId, Instant importedAt, long lines, long bytes, int keptErrors) {

  ImportCheckpoint after(ImportBatch batch) {
    return new ImportCheckpoint(
        importId,
        workshopId,
        importedAt,
        batch.lastLine(),
        batch.end(),
        keptErrors + batch.errors().size());
  }
}
