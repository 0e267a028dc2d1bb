package dev.judgeworkshop.discovery.finding;

/** What kind of thing was noticed. */
public enum Category {
  /** Something that comes up again and again. */
  THEME,
  /** A rare case that the output has to cope with. */
  EDGE_CASE,
  /** Where good turns into bad. */
  BOUNDARY_CONDITION,
  /** A way in which the application goes wrong. */
  FAILURE_MODE,
  /** What would be needed to judge, or to answer, and is not there. */
  MISSING_INFORMATION
}
