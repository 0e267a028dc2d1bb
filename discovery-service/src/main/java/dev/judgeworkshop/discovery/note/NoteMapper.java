package dev.judgeworkshop.discovery.note;

/** From the entity to the wire. */
final class NoteMapper {

  private NoteMapper() {}

  static NoteResponse toResponse(Note note) {
    return new NoteResponse(
        note.id(),
        note.workshopId(),
        note.traceId(),
        note.userId(),
        note.text(),
        note.phase(),
        note.version(),
        note.createdAt(),
        note.updatedAt());
  }
}
