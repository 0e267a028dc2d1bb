package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.traces.config.TracesConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and replaces what is shown of traces, for the feature that decides it. */
@ApplicationScoped
public class StoredTextService {

  private static final int MAX_ROWS = 100;

  private final StoredTextRepository repository;
  private final long maxBytes;

  StoredTextService(StoredTextRepository repository, TracesConfig config) {
    this.repository = repository;
    this.maxBytes = config.textPageSize().asLongValue();
  }

  /**
   * Some traces of a workshop in the order of their ids, as many as fit into memory.
   *
   * @param workshopId the workshop
   * @param after the trace behind which to begin
   * @return at least one, if there is one
   */
  public Uni<List<StoredTexts>> after(UUID workshopId, UUID after) {
    return repository
        .sizes(workshopId, after, MAX_ROWS)
        .chain(sizes -> repository.texts(workshopId, fitting(sizes)));
  }

  private List<UUID> fitting(Map<UUID, Long> sizes) {
    List<UUID> fitting = new ArrayList<>();
    long bytes = 0;
    for (Map.Entry<UUID, Long> size : sizes.entrySet()) {
      bytes += size.getValue();
      if (!fitting.isEmpty() && bytes > maxBytes) {
        return fitting;
      }
      fitting.add(size.getKey());
    }
    return fitting;
  }

  /**
   * The first traces of a workshop in chronological order, as many as fit into memory.
   *
   * @param workshopId the workshop
   * @param limit how many at most
   * @return the traces
   */
  public Uni<List<StoredTexts>> first(UUID workshopId, int limit) {
    return repository
        .firstSizes(workshopId, limit)
        .chain(sizes -> repository.texts(workshopId, fitting(sizes)));
  }

  /**
   * Shows traces otherwise; they get a new version. One that was imported again meanwhile is left
   * as it is: that import has decided anew already.
   *
   * @param transaction the connection of the caller's transaction
   * @param workshopId the workshop
   * @param changed what is shown from now on
   * @return when it is written
   */
  public Uni<Void> replace(
      SqlConnection transaction, UUID workshopId, Map<StoredTexts, ShownTexts> changed) {
    return changed.isEmpty()
        ? Uni.createFrom().voidItem()
        : repository.replace(transaction, workshopId, changed);
  }

  /**
   * How many traces a workshop has.
   *
   * @param workshopId the workshop
   * @return their number
   */
  public Uni<Long> count(UUID workshopId) {
    return repository.count(workshopId);
  }
}
