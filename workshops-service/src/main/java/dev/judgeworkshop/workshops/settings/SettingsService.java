package dev.judgeworkshop.workshops.settings;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import dev.judgeworkshop.workshops.client.judge.JudgeClient;
import dev.judgeworkshop.workshops.client.traces.ExtractionPaths;
import dev.judgeworkshop.workshops.client.traces.TracesClient;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings are checked at the services that will use them, before they are stored. */
@ApplicationScoped
public class SettingsService {

  private final SettingsRepository settings;
  private final WorkshopService workshops;
  private final Memberships memberships;
  private final TracesClient traces;
  private final JudgeClient judge;
  private final AuditService audit;

  SettingsService(
      SettingsRepository settings,
      WorkshopService workshops,
      Memberships memberships,
      TracesClient traces,
      JudgeClient judge,
      AuditService audit) {
    this.settings = settings;
    this.workshops = workshops;
    this.memberships = memberships;
    this.traces = traces;
    this.judge = judge;
    this.audit = audit;
  }

  Uni<SettingsResponse> seen(UUID workshopId) {
    return memberships.requireMember(workshopId).chain(() -> get(workshopId));
  }

  /** For other services; fails with 404 for an unknown workshop. */
  Uni<SettingsResponse> known(UUID workshopId) {
    return workshops.requireKnown(workshopId).chain(() -> get(workshopId));
  }

  /**
   * The settings of a workshop that is known to exist.
   *
   * @param workshopId the workshop
   * @return what was saved last, or the defaults
   */
  @WithSession
  public Uni<SettingsResponse> get(UUID workshopId) {
    return settings.findById(workshopId).map(found -> SettingsMapper.toResponse(workshopId, found));
  }

  Uni<SettingsResponse> save(UUID workshopId, UUID actor, long decidedOn, SettingsRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> requirePaths(request))
        .chain(() -> requireProvider(workshopId, request.defaultModelProviderId()))
        .chain(() -> store(workshopId, actor, decidedOn, request));
  }

  private Uni<Void> requirePaths(SettingsRequest request) {
    ExtractionPaths paths = new ExtractionPaths(request.inputPath(), request.outputPath());
    return paths.hasAny() ? traces.checkExtraction(paths) : Uni.createFrom().voidItem();
  }

  private Uni<Void> requireProvider(UUID workshopId, @Nullable UUID providerId) {
    return providerId == null
        ? Uni.createFrom().voidItem()
        : judge.hasProvider(workshopId, providerId).invoke(this::refuseUnknown).replaceWithVoid();
  }

  private void refuseUnknown(boolean isKnown) {
    if (!isKnown) {
      throw Problem.badRequest(
          "defaultModelProviderId", "is not a model provider of this workshop");
    }
  }

  /**
   * Under the workshop's lock, so that of two who save at once on one version the other gets 412.
   */
  @WithTransaction
  Uni<SettingsResponse> store(
      UUID workshopId, UUID actor, long decidedOn, SettingsRequest request) {
    return workshops
        .lock(workshopId)
        .chain(() -> settings.findById(workshopId))
        .invoke(found -> requireVersion(workshopId, found, decidedOn))
        .chain(found -> applied(workshopId, found, request))
        .call(settings::flush)
        .call(
            current ->
                audit.record(
                    workshopId,
                    actor,
                    AuditAction.SETTINGS_CHANGED,
                    Map.of("version", current.version())))
        .map(current -> SettingsMapper.toResponse(workshopId, current));
  }

  /** Filled before it is persisted: a new row is one insert, and its first version. */
  private Uni<WorkshopSettings> applied(
      UUID workshopId, @Nullable WorkshopSettings found, SettingsRequest request) {
    WorkshopSettings current = found == null ? new WorkshopSettings(workshopId) : found;
    SettingsMapper.apply(request, current);
    return found == null ? settings.persist(current) : Uni.createFrom().item(current);
  }

  private static void requireVersion(
      UUID workshopId, @Nullable WorkshopSettings found, long decidedOn) {
    long current = SettingsMapper.toResponse(workshopId, found).version();
    if (current != decidedOn) {
      throw Problem.staleVersion(current);
    }
  }

  /**
   * Removes the settings of a workshop that is deleted, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @return when they are gone
   */
  @WithTransaction
  public Uni<Void> drop(UUID workshopId) {
    return settings.deleteOf(workshopId);
  }
}
