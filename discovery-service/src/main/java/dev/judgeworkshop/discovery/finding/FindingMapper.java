package dev.judgeworkshop.discovery.finding;

/** From the entity to the wire. */
final class FindingMapper {

  private FindingMapper() {}

  static FindingResponse toResponse(Finding finding) {
    return new FindingResponse(
        finding.id(),
        finding.workshopId(),
        finding.traceId(),
        finding.userId(),
        finding.insight(),
        finding.category(),
        finding.version(),
        finding.createdAt(),
        finding.updatedAt());
  }
}
