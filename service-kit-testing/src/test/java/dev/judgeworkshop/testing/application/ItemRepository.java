package dev.judgeworkshop.testing.application;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<Item, Integer> {}
