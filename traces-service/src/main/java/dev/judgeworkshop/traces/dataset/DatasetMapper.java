package dev.judgeworkshop.traces.dataset;

/** Datasets as they go on the wire. */
final class DatasetMapper {

  private DatasetMapper() {}

  static DatasetResponse toResponse(Dataset dataset) {
    return new DatasetResponse(
        dataset.id(),
        dataset.workshopId(),
        dataset.name(),
        dataset.traceCount(),
        dataset.operation(),
        dataset.version(),
        dataset.createdAt(),
        dataset.n(),
        dataset.seed(),
        dataset.criteria(),
        null);
  }
}
