package dev.judgeworkshop.testing.planted.clean.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@DynamicUpdate
class Note {

  @Id private UUID id;
  private String text;
  private String[] labels = {};
  private Instant updatedAt;
  @Version private long version;

  Note(UUID id, String text, Instant at) {
    this.id = id;
    this.text = text;
    this.updatedAt = at;
  }

  protected Note() {}

  void rewrite(String changed, Instant at) {
    this.text = changed;
    this.updatedAt = at;
  }

  NoteResponse toResponse() {
    return new NoteResponse(id, text + labels.length + updatedAt, version);
  }
}
