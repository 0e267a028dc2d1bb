package dev.judgeworkshop.annotations.groundtruth;

/** The statements under test, for the test of their plans. */
public final class GroundTruthStatements {

  private GroundTruthStatements() {}

  public static String page() {
    return GroundTruthRepository.PAGE;
  }

  public static String count() {
    return GroundTruthRepository.COUNT;
  }
}
