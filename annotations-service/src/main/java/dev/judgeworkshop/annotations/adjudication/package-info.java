/**
 * What is settled where raters disagree: their ratings side by side, a value with its reason, and a
 * flag when somebody changes their mind afterwards.
 */
@NullMarked
package dev.judgeworkshop.annotations.adjudication;

import org.jspecify.annotations.NullMarked;
