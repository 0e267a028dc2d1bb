package dev.judgeworkshop.traces.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an import pulls from. How far it is moves with each page, by SQL. */
@Entity
@Table(name = "mlflow_pull")
class MlflowPull {

  private static final String SEPARATOR = "\n";

  @Id private UUID importId;
  private String url;
  private byte @Nullable [] sealedToken;
  private String experimentIds;
  private @Nullable String filter;
  private int maxTraces;
  private @Nullable String pageToken;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected MlflowPull() {}

  MlflowPull(UUID importId, String url, byte @Nullable [] sealedToken, List<String> experiments) {
    this.importId = importId;
    this.url = url;
    this.sealedToken = sealedToken;
    this.experimentIds = String.join(SEPARATOR, experiments);
  }

  void limitTo(@Nullable String mlflowFilter, int traces) {
    filter = mlflowFilter;
    maxTraces = traces;
  }

  String url() {
    return url;
  }

  byte @Nullable [] sealedToken() {
    return sealedToken;
  }

  List<String> experiments() {
    return List.of(experimentIds.split(SEPARATOR, -1));
  }

  @Nullable String filter() {
    return filter;
  }

  int maxTraces() {
    return maxTraces;
  }

  @Nullable String pageToken() {
    return pageToken;
  }
}
