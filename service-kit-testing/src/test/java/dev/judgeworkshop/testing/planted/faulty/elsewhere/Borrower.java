package dev.judgeworkshop.testing.planted.faulty.elsewhere;

import dev.judgeworkshop.testing.planted.faulty.StrayedEntity;

class Borrower {

  int idOf(StrayedEntity entity) {
    return entity.id;
  }
}
