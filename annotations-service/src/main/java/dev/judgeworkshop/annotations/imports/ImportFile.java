package dev.judgeworkshop.annotations.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The file of an import, until it has ended. */
@Entity
@Table(name = "annotation_import_file")
class ImportFile {

  @Id private UUID importId;
  private byte[] content;

  /** For Hibernate. */
  protected ImportFile() {}

  ImportFile(UUID importId, byte[] content) {
    this.importId = importId;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
