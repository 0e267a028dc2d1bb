package dev.judgeworkshop.workshops.deletion;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By primary key only. */
@ApplicationScoped
class DeletionRepository implements PanacheRepositoryBase<WorkshopDeletion, UUID> {}
