package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.traces.client.mlflow.AddressGuard;
import dev.judgeworkshop.traces.client.mlflow.TrackingServer.Search;
import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
  private final PullRepository pulls;
  private final AddressGuard guard;
  private final DurableWork work;
  private final TraceRights rights;
  private final InstantSource time;
  private final Idempotency idempotency;
  private final CurrentUser user;
  private final int pageSize;

  PullService(
      ImportRepository imports,
      PullRepository pulls,
      AddressGuard guard,
      DurableWork work,
      TraceRights rights,
      InstantSource time,
      Idempotency idempotency,
      CurrentUser user,
      TracesConfig config) {
    this.idempotency = idempotency;
    this.user = user;
    this.imports = imports;
    this.pulls = pulls;
    this.guard = guard;
    this.work = work;
    this.rights = rights;
    this.time = time;
    this.pageSize = config.mlflow().pageSize();
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
    MlflowPull pull =
        new MlflowPull(queued.id(), request.url(), request.token(), request.experimentIds());
    pull.limitTo(request.filter(), request.maxTraces());
    return imports
        .persistAndFlush(queued)
        .chain(() -> pulls.persistAndFlush(pull))
        .call(() -> work.enqueue(MlflowPullTask.NAME, queued.id()))
        .map(stored -> queued.response());
  }

  /** What a pull is about, and where it goes on. */
  record Pull(String url, @Nullable String token, Search search, int maxTraces) {}

  /** Null when the import has ended. */
  @WithSession
  Uni<@Nullable Pull> load(UUID importId) {
    return pulls.findById(importId).map(found -> found == null ? null : pull(found));
  }

  private Pull pull(MlflowPull found) {
    Search search = new Search(found.experiments(), found.filter(), found.pageToken(), pageSize);
    return new Pull(found.url(), found.token(), search, found.maxTraces());
  }
}
