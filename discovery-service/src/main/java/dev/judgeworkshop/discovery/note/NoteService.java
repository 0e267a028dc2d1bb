package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.discovery.client.workshops.SettingsView;
import dev.judgeworkshop.discovery.client.workshops.WorkshopsClient;
import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.model.Membership;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes, changes and reads notes. Rights are asked first, then one transaction writes. */
@ApplicationScoped
class NoteService {

  private static final Uni<Void> DONE = Uni.createFrom().voidItem();

  private final NoteRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final WorkshopsClient workshops;
  private final Idempotency idempotency;
  private final InstantSource time;

  NoteService(
      NoteRepository repository,
      DiscoveryRights rights,
      ProgressService progress,
      WorkshopsClient workshops,
      Idempotency idempotency,
      InstantSource time) {
    this.repository = repository;
    this.rights = rights;
    this.progress = progress;
    this.workshops = workshops;
    this.idempotency = idempotency;
    this.time = time;
  }

  Uni<NoteResponse> create(@Nullable IdempotencyKey key, CreateNoteRequest request) {
    return requireWriter(request.workshopId(), request.traceId())
        .chain(writer -> make(key, writer, request));
  }

  @WithTransaction
  Uni<NoteResponse> make(
      @Nullable IdempotencyKey key, Membership writer, CreateNoteRequest request) {
    return idempotency
        .claim(key, writer.userId(), "POST /notes", request)
        .chain(
            claim ->
                claim.repeated()
                    ? stored(claim.id()).map(NoteMapper::toResponse)
                    : add(claim.id(), writer, request));
  }

  private Uni<NoteResponse> add(UUID id, Membership writer, CreateNoteRequest request) {
    Note note =
        new Note(
            id,
            request.workshopId(),
            request.traceId(),
            writer.userId(),
            request.text(),
            writer.phase(),
            time.instant());
    return repository
        .persistAndFlush(note)
        .call(made -> progress.record(request.workshopId(), writer.userId(), Activity.NOTE_WRITTEN))
        .map(NoteMapper::toResponse);
  }

  /** For its author and for facilitators; to everybody else it is not there. */
  Uni<NoteResponse> get(UUID id) {
    return load(id)
        .call(
            found -> rights.requireReaderOf(found.workshopId(), found.userId(), NoteProblems.WHAT));
  }

  @WithSession
  Uni<NoteResponse> load(UUID id) {
    return stored(id).map(NoteMapper::toResponse);
  }

  Uni<NoteResponse> save(UUID id, long expected, SaveNoteRequest request) {
    return requireAuthor(id)
        .chain(found -> requireWriter(found.workshopId(), found.traceId()))
        .chain(() -> change(id, expected, request));
  }

  /**
   * What is stored afterwards tells whether the change took place, now or in an earlier attempt.
   */
  @WithTransaction
  Uni<NoteResponse> change(UUID id, long expected, SaveNoteRequest request) {
    return repository
        .change(id, expected, request.text(), time.instant())
        .chain(changed -> stored(id).call(now -> changed ? countChange(now) : DONE))
        .map(
            stored -> {
              NoteResponse current = NoteMapper.toResponse(stored);
              if (!stored.says(request.text())) {
                throw NoteProblems.stale(current);
              }
              return current;
            });
  }

  Uni<Void> delete(UUID id, long expected) {
    return requireAuthor(id).chain(note -> remove(note, expected));
  }

  @WithTransaction
  Uni<Void> remove(NoteResponse note, long expected) {
    return repository
        .remove(note.id(), expected)
        .chain(
            removed ->
                removed
                    ? progress.record(note.workshopId(), note.userId(), Activity.NOTE_DELETED)
                    : refuseAsStale(note.id()));
  }

  private Uni<Void> refuseAsStale(UUID id) {
    return stored(id)
        .map(NoteMapper::toResponse)
        .chain(current -> Uni.createFrom().failure(NoteProblems.stale(current)));
  }

  private Uni<Void> countChange(Note note) {
    return progress.record(note.workshopId(), note.userId(), Activity.NOTE_CHANGED);
  }

  /** Whoever reads it and is no facilitator wrote it. */
  private Uni<NoteResponse> requireAuthor(UUID id) {
    return get(id).call(found -> rights.requireNoFacilitator(found.workshopId()));
  }

  private Uni<Membership> requireWriter(UUID workshopId, @Nullable UUID traceId) {
    return rights
        .requireNoteWriter(workshopId, traceId)
        .call(() -> workshops.settings(workshopId).invoke(NoteService::requireSwitchedOn));
  }

  private static void requireSwitchedOn(SettingsView settings) {
    if (!settings.participantNotes()) {
      throw NoteProblems.switchedOff();
    }
  }

  private Uni<Note> stored(UUID id) {
    return repository.findById(id).onItem().ifNull().failWith(NoteProblems::notFound);
  }
}
