package dev.judgeworkshop.traces.config;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Where new ids come from. */
public final class Ids {

  private Ids() {}

  /**
   * A new id; later ones sort after earlier ones.
   *
   * @return a UUID of version 7
   */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
