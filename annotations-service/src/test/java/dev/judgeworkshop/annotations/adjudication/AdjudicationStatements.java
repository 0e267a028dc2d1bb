package dev.judgeworkshop.annotations.adjudication;

/** The statements under test, for the test of their plans. */
public final class AdjudicationStatements {

  private AdjudicationStatements() {}

  public static String open() {
    return AdjudicationSql.PAGE.formatted(AdjudicationState.OPEN.condition(), "true");
  }

  public static String answers() {
    return AdjudicationSql.ANSWERS;
  }

  public static String find() {
    return AdjudicationSql.FIND;
  }
}
