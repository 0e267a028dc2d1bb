package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.judge.client.models.ModelEndpoint;
import dev.judgeworkshop.judge.client.workshops.WorkshopsClient;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives model providers to whoever asks models; without asking who wants to know. */
@ApplicationScoped
public class ProviderAccess {

  private static final PageQuery TWO = new PageQuery(0, 2, null);

  private final ModelProviderRepository providers;
  private final KeyVault vault;
  private final WorkshopsClient workshops;

  ProviderAccess(ModelProviderRepository providers, KeyVault vault, WorkshopsClient workshops) {
    this.providers = providers;
    this.vault = vault;
    this.workshops = workshops;
  }

  /**
   * A provider of this workshop.
   *
   * @param workshopId the workshop
   * @param id the provider
   * @return the provider; fails with 404 when it is gone or another workshop's
   */
  public Uni<UsableProvider> find(UUID workshopId, UUID id) {
    return providers
        .find(id)
        .map(
            found ->
                found
                    .filter(provider -> provider.workshopId().equals(workshopId))
                    .map(this::usable)
                    .orElseThrow(ModelProviderProblems::notFound));
  }

  /**
   * Whether the workshop has this provider; its key is not opened.
   *
   * @param workshopId the workshop
   * @param id the provider
   * @return when it has; fails with 404
   */
  public Uni<Void> exists(UUID workshopId, UUID id) {
    return providers
        .find(id)
        .invoke(
            found ->
                found
                    .filter(provider -> provider.workshopId().equals(workshopId))
                    .orElseThrow(ModelProviderProblems::notFound))
        .replaceWithVoid();
  }

  /**
   * The workshop's default provider, else its only one.
   *
   * @param workshopId the workshop
   * @return the provider; fails with 409 {@code no-model-provider}
   */
  public Uni<UsableProvider> standard(UUID workshopId) {
    return workshops
        .settings(workshopId)
        .chain(
            settings ->
                settings.defaultModelProviderId() == null
                    ? only(workshopId)
                    : find(workshopId, settings.defaultModelProviderId())
                        .onFailure(ProviderAccess::isNotFound)
                        .recoverWithUni(() -> only(workshopId)));
  }

  private Uni<UsableProvider> only(UUID workshopId) {
    return providers
        .page(workshopId, TWO, null)
        .map(
            found -> {
              if (found.size() != 1) {
                throw ModelProviderProblems.none();
              }
              return usable(found.getFirst());
            });
  }

  private UsableProvider usable(ModelProvider provider) {
    ProviderTerms terms = provider.terms();
    byte @Nullable [] sealed = provider.sealedKey();
    String key = sealed == null ? null : vault.open(provider.id(), sealed);
    return new UsableProvider(
        provider.id(),
        provider.workshopId(),
        new ModelEndpoint(terms.baseUrl(), terms.model(), key),
        terms.pricePerMillionInputTokens(),
        terms.pricePerMillionOutputTokens(),
        terms.concurrency(),
        terms.requestsPerMinute(),
        Duration.ofSeconds(terms.timeoutSeconds()),
        terms.jsonMode());
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
