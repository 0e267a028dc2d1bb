package dev.judgeworkshop.annotations.agreement;

import static dev.judgeworkshop.annotations.agreement.Tables.NONE;

/** Ratings of published examples that more than one test uses. */
final class Examples {

  /**
   * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), examples C and D: 4
   * raters, 12 traces; also irrCAC cac.raw4raters and R irr's nmm.
   */
  static final int[][] KRIPPENDORFF_4X12 = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
    {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE},
  };

  /** Wikipedia, "Fleiss' kappa": 10 subjects, 14 raters, 5 categories. */
  static final int[][] FLEISS_10X5 = {
    {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
    {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7},
  };

  /** irrCAC distrib.6raters: 15 subjects of Fleiss 1971, 6 raters, 5 categories. */
  static final int[][] GWET_15X6 = {
    {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
    {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
    {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
  };

  /** K. Gwet 2014, irrCAC cont3x3abstractors: 100 pregnancies, two raters. */
  static final int[][] GWET_3X3 = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

  private Examples() {}
}
