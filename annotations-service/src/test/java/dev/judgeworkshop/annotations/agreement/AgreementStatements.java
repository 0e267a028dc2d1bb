package dev.judgeworkshop.annotations.agreement;

/** The statement under test, for the test of its plan. */
public final class AgreementStatements {

  private AgreementStatements() {}

  public static String ratings() {
    return AgreementRepository.RATINGS;
  }
}
