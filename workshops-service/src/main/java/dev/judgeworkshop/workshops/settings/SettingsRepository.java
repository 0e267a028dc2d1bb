package dev.judgeworkshop.workshops.settings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By primary key only. */
@ApplicationScoped
class SettingsRepository implements PanacheRepositoryBase<WorkshopSettings, UUID> {

  /** With their workshop only. */
  Uni<Void> deleteOf(UUID workshopId) {
    return delete("workshopId", workshopId).replaceWithVoid();
  }
}
