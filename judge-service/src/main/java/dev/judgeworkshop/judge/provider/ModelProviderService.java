package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.judge.client.models.ModelAddresses;
import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.judge.client.workshops.AuditEntryView;
import dev.judgeworkshop.judge.client.workshops.WorkshopsClient;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes, shows and tests model providers; for facilitators. */
@ApplicationScoped
public class ModelProviderService {

  private final ModelProviderRepository providers;
  private final KeyVault vault;
  private final ModelAddresses addresses;
  private final Memberships memberships;
  private final WorkshopsClient workshops;
  private final InstantSource clock;

  ModelProviderService(
      ModelProviderRepository providers,
      KeyVault vault,
      ModelAddresses addresses,
      Memberships memberships,
      WorkshopsClient workshops,
      InstantSource clock) {
    this.providers = providers;
    this.vault = vault;
    this.addresses = addresses;
    this.memberships = memberships;
    this.workshops = workshops;
    this.clock = clock;
  }

  Uni<ModelProviderResponse> create(CreateModelProviderRequest request) {
    UUID id = Ids.next();
    ProviderTerms terms = request.terms();
    byte @Nullable [] sealed = request.key() == null ? null : vault.seal(id, request.key());
    ModelProvider provider =
        new ModelProvider(id, request.workshopId(), terms, sealed, clock.instant(), 0);
    return memberships
        .requireFacilitator(request.workshopId())
        .call(facilitator -> requireAllowed(terms.baseUrl()))
        .call(facilitator -> account(facilitator, "made " + terms.name()))
        .chain(facilitator -> providers.insert(provider, facilitator.userId()))
        .replaceWith(provider.toResponse());
  }

  Uni<ModelProviderResponse> save(UUID id, SaveModelProviderRequest request, long version) {
    return own(id)
        .chain(
            found ->
                requireAllowed(request.terms().baseUrl())
                    .chain(() -> accountFor(found, "changed " + found.terms().name()))
                    .chain(() -> providers.update(changed(found, request, version)))
                    .call(changed -> requireChanged(id, changed)))
        .chain(() -> load(id))
        .map(ModelProvider::toResponse);
  }

  Uni<Void> delete(UUID id, long version) {
    return own(id)
        .call(found -> accountFor(found, "removed " + found.terms().name()))
        .chain(found -> providers.delete(found.workshopId(), id, version))
        .call(deleted -> requireChanged(id, deleted))
        .replaceWithVoid();
  }

  Uni<ModelProviderResponse> get(UUID id) {
    return own(id).map(ModelProvider::toResponse);
  }

  Uni<Page<ModelProviderResponse>> page(ModelProviderFilter filter, PageQuery query) {
    @Nullable List<String> after = query.afterKey(filter.scope(), 2);
    return memberships
        .requireFacilitator(filter.workshopId())
        .chain(facilitator -> providers.page(filter.workshopId(), query, after))
        .chain(
            rows ->
                providers
                    .count(filter.workshopId())
                    .map(
                        total ->
                            Page.of(rows, total, query, filter.scope(), ModelProviderService::key)))
        .map(page -> page.map(ModelProvider::toResponse));
  }

  /** The provider of one of the caller's workshops; 404 for any other. */
  private Uni<ModelProvider> own(UUID id) {
    return load(id)
        .call(
            provider ->
                memberships
                    .requireFacilitator(provider.workshopId())
                    .onFailure(ModelProviderService::isNotFound)
                    .transform(foreign -> ModelProviderProblems.notFound()));
  }

  private Uni<ModelProvider> load(UUID id) {
    return providers.find(id).map(found -> found.orElseThrow(ModelProviderProblems::notFound));
  }

  /** A key goes to the address that it was entered for, and to no other. */
  private ModelProvider changed(
      ModelProvider found, SaveModelProviderRequest request, long version) {
    byte @Nullable [] sealed = found.sealedKey();
    if (Boolean.TRUE.equals(request.removeKey())) {
      sealed = null;
    } else if (request.key() != null) {
      sealed = vault.seal(found.id(), request.key());
    } else if (sealed != null && !sameOrigin(found.terms().baseUrl(), request.terms().baseUrl())) {
      throw ModelProviderProblems.keyNeededAnew();
    }
    return new ModelProvider(
        found.id(), found.workshopId(), request.terms(), sealed, found.createdAt(), version);
  }

  private static boolean sameOrigin(String one, String other) {
    URI a = URI.create(one);
    URI b = URI.create(other);
    return a.getScheme().equalsIgnoreCase(b.getScheme())
        && a.getHost().equalsIgnoreCase(b.getHost())
        && a.getPort() == b.getPort();
  }

  /** A host that has no address yet may get one; a forbidden one is refused at once. */
  private Uni<Void> requireAllowed(String baseUrl) {
    String fault = addresses.fault(baseUrl);
    if (fault != null) {
      return Uni.createFrom().failure(Problem.badRequest("baseUrl", fault));
    }
    return addresses
        .resolve(URI.create(baseUrl).getHost())
        .onFailure(ModelProviderService::isUnknownHost)
        .recoverWithNull()
        .onFailure(ModelFailure.class)
        .transform(
            blocked -> Problem.badRequest("baseUrl", "must not be a private or link-local address"))
        .replaceWithVoid();
  }

  private Uni<Void> requireChanged(UUID id, boolean changed) {
    return changed
        ? Uni.createFrom().voidItem()
        : load(id).invoke(ModelProviderService::refuseStale).replaceWithVoid();
  }

  private static void refuseStale(ModelProvider current) {
    throw Problem.staleVersion(current.version());
  }

  private Uni<Void> accountFor(ModelProvider provider, String what) {
    return memberships
        .requireFacilitator(provider.workshopId())
        .chain(facilitator -> account(facilitator, what));
  }

  private Uni<Void> account(Membership facilitator, String what) {
    return workshops.audit(
        facilitator.workshopId(),
        Ids.next(),
        new AuditEntryView(
            facilitator.userId(), AuditEntryView.Action.MODEL_PROVIDER_CHANGED, what));
  }

  private static List<String> key(ModelProvider row) {
    return List.of(row.terms().name(), row.id().toString());
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }

  private static boolean isUnknownHost(Throwable failure) {
    return failure instanceof ModelFailure model && model.kind() == ModelFailure.Kind.UNREACHABLE;
  }
}
