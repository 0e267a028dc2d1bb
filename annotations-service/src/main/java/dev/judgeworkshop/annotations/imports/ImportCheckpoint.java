package dev.judgeworkshop.annotations.imports;

import java.util.UUID;

/**
 * Where an import is.
 *
 * @param position how many annotations of the file are dealt with
 * @param counted whether the file was read before
 */
record ImportCheckpoint(
    UUID importId, UUID workshopId, ImportFormat format, int position, boolean counted) {

  ImportCheckpoint after(int annotations) {
    return new ImportCheckpoint(importId, workshopId, format, position + annotations, true);
  }
}
