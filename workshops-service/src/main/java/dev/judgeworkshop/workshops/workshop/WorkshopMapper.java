package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Role;

/** What of a workshop goes on the wire after a change. */
final class WorkshopMapper {

  private WorkshopMapper() {}

  /** Call after the flush: it raises the version. */
  static WorkshopResponse toResponse(Workshop workshop, Role role) {
    PhaseRound round = workshop.current();
    return new WorkshopResponse(
        workshop.id(),
        workshop.name(),
        workshop.description(),
        workshop.phase(),
        workshop.state(),
        round.number(),
        round.datasetId(),
        round.randomOrder(),
        role,
        workshop.archived(),
        workshop.memberCount(),
        workshop.version(),
        workshop.createdAt(),
        workshop.updatedAt());
  }

  static WorkshopStand toStand(Workshop workshop) {
    return new WorkshopStand(
        workshop.phase(),
        workshop.archived(),
        workshop.discovery().number(),
        workshop.annotation().number());
  }
}
