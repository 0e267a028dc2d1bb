package dev.judgeworkshop.annotations.annotation;

import org.jspecify.annotations.Nullable;

/**
 * How far a workshop, or one rater, is.
 *
 * @param annotations how many complete annotations there are
 * @param drafts how many are not complete
 * @param changes how many saves there were: whatever is computed from annotations is good until
 *     this number changes
 */
public record WorkshopProgress(long annotations, long drafts, long changes) {

  static final WorkshopProgress NONE = new WorkshopProgress(0, 0, 0);

  /** How many are drafts, or are not, or both. */
  long number(@Nullable Boolean draft) {
    if (draft == null) {
      return annotations + drafts;
    }
    return draft ? drafts : annotations;
  }
}
