package dev.judgeworkshop.annotations.agreement;

/** The statements under test, for the test of their plans. */
public final class AgreementStatements {

  private AgreementStatements() {}

  public static String ratings() {
    return AgreementRepository.RATINGS;
  }

  public static String distributions() {
    return DistributionRepository.PAGE;
  }

  public static String state() {
    return AgreementRepository.STATE;
  }
}
