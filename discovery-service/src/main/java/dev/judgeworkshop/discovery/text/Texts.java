package dev.judgeworkshop.discovery.text;

/** What can be stored. */
public final class Texts {

  /** PostgreSQL stores neither NUL nor an unpaired surrogate. */
  public static final String STORABLE = "^[^\\x00\\p{Cs}]*$";

  /** What a client is told about a text that is not {@link #STORABLE}. */
  public static final String NOT_STORABLE = "must not contain NUL or half a character";

  /** The longest text, in UTF-16 units. */
  public static final int LONGEST = 10_000;

  private Texts() {}
}
