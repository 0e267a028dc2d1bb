package dev.judgeworkshop.annotations.groundtruth;

/** The statements under test, for the test of their plans. */
public final class GroundTruthStatements {

  private GroundTruthStatements() {}

  public static String page() {
    return GroundTruthRepository.PAGE;
  }

  public static String pageOfPart() {
    return GroundTruthRepository.PAGE_OF_PART;
  }

  public static String ratings() {
    return GroundTruthRepository.RATINGS;
  }

  public static String count() {
    return GroundTruthRepository.COUNT;
  }
}
