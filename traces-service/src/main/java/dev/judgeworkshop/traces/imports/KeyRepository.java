package dev.judgeworkshop.traces.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Idempotency keys of uploads. A file has its id before the key is claimed, which can be done only
 * when all of the file is known: the key is told the file's id afterwards.
 */
@ApplicationScoped
class KeyRepository {

  /** By pk_idempotency_key, of one person's keys of a day. */
  private static final String NAME =
      "update idempotency_key set created_id = ?3 where user_id = ?1 and created_id = ?2";

  /** In the transaction that claimed the id; changes nothing where no key was sent. */
  Uni<Void> name(UUID userId, UUID claimedId, UUID createdId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NAME)
                    .setParameter(1, userId)
                    .setParameter(2, claimedId)
                    .setParameter(3, createdId)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
