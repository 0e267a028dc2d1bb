package dev.judgeworkshop.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which id a creating request was given, in the transaction that creates: after a crash
 * either both are there or none. Two requests with one key at once: the second waits for the first.
 * Keys belong to a person and are kept for at least 24 hours. The service's own database has the
 * table:
 *
 * <pre>{@code
 * create table idempotency_key (
 *   user_id uuid not null,
 *   key text not null,
 *   request bytea not null,
 *   created_id uuid not null,
 *   created_at timestamptz not null,
 *   constraint pk_idempotency_key primary key (user_id, key)
 * );
 * }</pre>
 */
@ApplicationScoped
public class Idempotency {

  private static final String FORGET =
      "delete from idempotency_key"
          + " where user_id = ?1 and created_at < now() - interval '24 hours'";
  private static final String CLAIM =
      "insert into idempotency_key (user_id, key, request, created_id, created_at)"
          + " values (?1, ?2, ?3, ?4, now()) on conflict do nothing";
  private static final String CLAIMED =
      "select request, created_id from idempotency_key where user_id = ?1 and key = ?2";

  private final ObjectMapper json;

  Idempotency(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Claims a key in the current transaction.
   *
   * @param key what the client sent; without one the request is always new
   * @param userId whose key it is
   * @param operation what is created, e.g. {@code "POST /findings"}, with the ids of its path
   * @param request the body
   * @return a new id to create under, or the id that the first request created; fails with 422
   *     {@code idempotency-key-reused} when the first request was another one
   */
  public Uni<Claim> claim(
      @Nullable IdempotencyKey key, UUID userId, String operation, Object request) {
    return claim(key, userId, operation, request, Ids.next());
  }

  /**
   * The same where the id is given before all of the request is known.
   *
   * @param key what the client sent; without one the request is always new
   * @param userId whose key it is
   * @param operation what is created, with the ids of its path
   * @param request the body, or what stands for it
   * @param id under which it is created, unless an earlier request was the same
   * @return this id, or the id that the first request created; fails as above
   */
  public Uni<Claim> claim(
      @Nullable IdempotencyKey key, UUID userId, String operation, Object request, UUID id) {
    Claim fresh = new Claim(id, false);
    if (key == null) {
      return Uni.createFrom().item(fresh);
    }
    byte[] digest = digest(operation, request);
    return Panache.getSession()
        .chain(
            session ->
                forget(session, userId)
                    .chain(() -> insert(session, key, userId, digest, fresh.id()))
                    .chain(
                        rows ->
                            rows == 1
                                ? Uni.createFrom().item(fresh)
                                : first(session, key, userId, digest)));
  }

  /**
   * What a request is to do.
   *
   * @param id the id of what it creates
   * @param repeated whether an earlier request has created it already
   */
  public record Claim(UUID id, boolean repeated) {}

  private static Uni<Integer> forget(Session session, UUID userId) {
    return session.createNativeQuery(FORGET).setParameter(1, userId).executeUpdate();
  }

  private static Uni<Integer> insert(
      Session session, IdempotencyKey key, UUID userId, byte[] digest, UUID id) {
    return session
        .createNativeQuery(CLAIM)
        .setParameter(1, userId)
        .setParameter(2, key.value())
        .setParameter(3, digest)
        .setParameter(4, id)
        .executeUpdate();
  }

  private static Uni<Claim> first(Session session, IdempotencyKey key, UUID userId, byte[] digest) {
    return session
        .createNativeQuery(CLAIMED, Object[].class)
        .setParameter(1, userId)
        .setParameter(2, key.value())
        .getSingleResult()
        .map(
            row -> {
              if (!Arrays.equals((byte[]) row[0], digest)) {
                throw Problem.idempotencyKeyReused();
              }
              return new Claim((UUID) row[1], true);
            });
  }

  private byte[] digest(String operation, Object request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(json.writeValueAsBytes(operation));
      return sha.digest(json.writeValueAsBytes(request));
    } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
