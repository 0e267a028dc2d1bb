package dev.judgeworkshop.workshops.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.row.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes entries in the transaction of what they are about, and shows them to facilitators. */
@ApplicationScoped
public class AuditService {

  private final AuditRepository entries;
  private final Memberships memberships;
  private final ObjectMapper json;
  private final InstantSource clock;

  AuditService(
      AuditRepository entries, Memberships memberships, ObjectMapper json, InstantSource clock) {
    this.entries = entries;
    this.memberships = memberships;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Writes an entry in the caller's transaction.
   *
   * @param workshopId where
   * @param actorId who
   * @param action what
   * @param detail more about it; no secret
   * @return when it is written
   */
  @WithTransaction
  public Uni<Void> record(
      UUID workshopId, UUID actorId, AuditAction action, Map<String, ?> detail) {
    return entries.insert(Ids.next(), workshopId, actorId, action, write(detail), clock.instant());
  }

  private @Nullable String write(Map<String, ?> detail) {
    try {
      return detail.isEmpty() ? null : json.writeValueAsString(detail);
    } catch (JsonProcessingException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Fails with 404 for an unknown workshop, 400 for an unknown actor. */
  @WithTransaction
  Uni<Void> report(UUID workshopId, UUID entryId, ReportedEntryRequest entry) {
    return entries
        .insert(
            entryId,
            workshopId,
            entry.actorId(),
            entry.action(),
            entry.detailText(),
            clock.instant())
        .onFailure(AuditProblems::isUnknownReference)
        .transform(AuditProblems::unknownReference);
  }

  Uni<Page<AuditEntryResponse>> page(UUID workshopId, AuditFilter filter, PageQuery page) {
    return memberships.requireFacilitator(workshopId).chain(() -> load(workshopId, filter, page));
  }

  @WithSession
  Uni<Page<AuditEntryResponse>> load(UUID workshopId, AuditFilter filter, PageQuery page) {
    String scope = filter.scope(workshopId);
    return entries
        .page(workshopId, filter, page, page.afterId(scope))
        .chain(
            rows ->
                entries
                    .count(workshopId, filter)
                    .map(total -> Page.of(rows, total, page, scope, AuditService::key)));
  }

  private static List<String> key(AuditEntryResponse entry) {
    return List.of(entry.id().toString());
  }

  /**
   * Removes the entries of a workshop that is deleted, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @return when they are gone
   */
  @WithTransaction
  public Uni<Void> drop(UUID workshopId) {
    return entries.deleteOf(workshopId);
  }
}
