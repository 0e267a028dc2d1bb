package dev.judgeworkshop.annotations.annotation;

/** The statements under test, for the test of their plans. */
public final class AnnotationStatements {

  private AnnotationStatements() {}

  public static String findByKey() {
    return AnnotationSql.FIND_BY_KEY;
  }

  public static String findById() {
    return AnnotationSql.FIND_BY_ID;
  }

  public static String page(String filter, int parameters) {
    return AnnotationSql.PAGE.formatted(filter, parameters + 1, parameters + 2);
  }

  public static String count(String filter) {
    return AnnotationSql.COUNT.formatted(filter);
  }

  public static String workshopProgress() {
    return AnnotationSql.WORKSHOP_PROGRESS;
  }

  public static String raterProgress() {
    return AnnotationSql.RATER_PROGRESS;
  }
}
