package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.client.mlflow.TrackingServer.Search;
import dev.judgeworkshop.traces.config.TracesConfig;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a pull needs while it is under way; the token is sealed in its row. */
@ApplicationScoped
class PullPlanService {

  private final PullRepository pulls;
  private final TokenSeal seal;
  private final int pageSize;

  PullPlanService(PullRepository pulls, TokenSeal seal, TracesConfig config) {
    this.pulls = pulls;
    this.seal = seal;
    this.pageSize = config.mlflow().pageSize();
  }

  /** What a pull is about, and where it goes on. */
  record Pull(String url, @Nullable String token, Search search, int maxTraces) {

    /** Never the token. */
    @Override
    public String toString() {
      return "Pull[" + url + "]";
    }
  }

  /** In the transaction that makes the import. */
  Uni<Void> keep(UUID importId, PullRequest request) {
    String token = request.token();
    MlflowPull pull =
        new MlflowPull(
            importId,
            request.url(),
            token == null ? null : seal.seal(importId, token),
            request.experimentIds());
    pull.limitTo(request.filter(), request.maxTraces());
    return pulls.persistAndFlush(pull).replaceWithVoid();
  }

  /** Null when the import has ended; fails with {@link UnreadableToken}. */
  @WithSession
  Uni<@Nullable Pull> load(UUID importId) {
    return pulls.findById(importId).map(found -> found == null ? null : pull(importId, found));
  }

  private Pull pull(UUID importId, MlflowPull found) {
    byte[] sealed = found.sealedToken();
    String token =
        sealed == null ? null : seal.open(importId, sealed).orElseThrow(UnreadableToken::new);
    Search search = new Search(found.experiments(), found.filter(), found.pageToken(), pageSize);
    return new Pull(found.url(), token, search, found.maxTraces());
  }

  /** The secret that the token was sealed with is not ours any more. */
  static final class UnreadableToken extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableToken() {
      super("The token cannot be read any more. Start the import again.");
    }
  }
}
