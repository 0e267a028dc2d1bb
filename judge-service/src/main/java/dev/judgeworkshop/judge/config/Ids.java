package dev.judgeworkshop.judge.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7, ascending within this process. */
@ApplicationScoped
public class Ids {

  /**
   * A new id.
   *
   * @return larger than all before it
   */
  public UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
