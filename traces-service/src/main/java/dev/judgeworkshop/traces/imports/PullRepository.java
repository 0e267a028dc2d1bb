package dev.judgeworkshop.traces.imports;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where imports pull from. */
@ApplicationScoped
class PullRepository implements PanacheRepositoryBase<MlflowPull, UUID> {

  private static final String TURN = "update mlflow_pull set page_token = $2 where import_id = $1";

  /** In the transaction that stores what was on the page before. */
  Uni<Void> turnTo(SqlConnection transaction, UUID importId, @Nullable String pageToken) {
    return transaction.preparedQuery(TURN).execute(Tuple.of(importId, pageToken)).replaceWithVoid();
  }

  /** With it goes the token. */
  Uni<Void> forget(UUID importId) {
    return delete("importId", importId).replaceWithVoid();
  }
}
