package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.traces.client.mlflow.AddressGuard;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports that pull from a tracking server, as facilitators ask for them. */
@ApplicationScoped
class PullService {

  private final ImportRepository imports;
  private final PullPlanService plans;
  private final AddressGuard guard;
  private final DurableWork work;
  private final TraceRights rights;
  private final InstantSource time;
  private final Idempotency idempotency;
  private final CurrentUser user;

  PullService(
      ImportRepository imports,
      PullPlanService plans,
      AddressGuard guard,
      DurableWork work,
      TraceRights rights,
      InstantSource time,
      Idempotency idempotency,
      CurrentUser user) {
    this.idempotency = idempotency;
    this.user = user;
    this.imports = imports;
    this.plans = plans;
    this.guard = guard;
    this.work = work;
    this.rights = rights;
    this.time = time;
  }

  /** The address is checked now, so that a mistake is told at once, and again when it is used. */
  Uni<ImportResponse> start(@Nullable IdempotencyKey key, PullRequest request) {
    UUID owner = user.id();
    return rights
        .requireFacilitator(request.workshopId())
        .chain(() -> guard.look(request.url()))
        .onFailure(AddressGuard.Refused.class)
        .transform(refused -> Problem.badRequest("url", refused.getMessage()))
        .chain(server -> queueOnce(key, owner, request, server.url()))
        .invoke(work::wake);
  }

  @WithTransaction
  Uni<ImportResponse> queueOnce(
      @Nullable IdempotencyKey key, UUID owner, PullRequest request, URI url) {
    return idempotency
        .claim(key, owner, "POST /imports/mlflow", request)
        .chain(
            claim ->
                claim.repeated()
                    ? imports.get(claim.id()).map(Import::response)
                    : queue(claim.id(), request, url));
  }

  private Uni<ImportResponse> queue(UUID id, PullRequest request, URI url) {
    Import queued = Import.ofPull(id, request.workshopId(), url.getHost(), time.instant());
    return imports
        .persistAndFlush(queued)
        .chain(() -> plans.keep(id, request))
        .call(() -> work.enqueue(MlflowPullTask.NAME, queued.id()))
        .map(stored -> queued.response());
  }
}
