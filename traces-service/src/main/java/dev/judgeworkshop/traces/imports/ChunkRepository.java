package dev.judgeworkshop.traces.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The bytes of uploads, through the PostgreSQL client: a statement is a transaction, and nothing is
 * held while a slow sender makes us wait.
 */
@ApplicationScoped
class ChunkRepository {

  private static final String APPEND =
      """
      with upload as (
        update import_upload set touched_at = $4 where id = $1 and not stored returning id)
      insert into import_chunk (import_id, first_byte, bytes) select id, $2, $3 from upload
      """;

  /** What is left of the chunk that holds the byte: one look into pk_import_chunk. */
  private static final String READ =
      """
      select substring(bytes from ($2 - first_byte + 1)::int) from import_chunk
      where import_id = $1 and first_byte <= $2 order by first_byte desc limit 1
      """;

  private final Pool pool;

  ChunkRepository(Pool pool) {
    this.pool = pool;
  }

  /** False when the upload was removed as abandoned. */
  Uni<Boolean> append(UUID importId, long firstByte, byte[] bytes, Instant now) {
    return pool.preparedQuery(APPEND)
        .execute(Tuple.of(importId, firstByte, Buffer.buffer(bytes), now.atOffset(ZoneOffset.UTC)))
        .map(result -> result.rowCount() == 1);
  }

  /** The bytes from an offset to the end of their chunk; none at the end of the file. */
  Uni<byte[]> readFrom(UUID importId, long offset) {
    return pool.preparedQuery(READ).execute(Tuple.of(importId, offset)).map(ChunkRepository::bytes);
  }

  private static byte[] bytes(RowSet<Row> rows) {
    for (Row row : rows) {
      return row.getBuffer(0).getBytes();
    }
    return new byte[0];
  }
}
