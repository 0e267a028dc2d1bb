package dev.judgeworkshop.testing.planted.clean.note;

import dev.judgeworkshop.testing.planted.clean.client.traces.TracesClient;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

class NoteService {

  private final NoteRepository notes;
  private final TracesClient traces;

  NoteService(NoteRepository notes, TracesClient traces) {
    this.notes = notes;
    this.traces = traces;
  }

  Uni<NoteResponse> save(UUID id, SaveNoteRequest request) {
    return traces.find(id).chain(trace -> store(id, request.text() + trace.preview()));
  }

  @WithTransaction
  Uni<NoteResponse> store(UUID id, String text) {
    Note note = new Note(id, text, Instant.now());
    return notes.persist(note).map(Note::toResponse);
  }
}
