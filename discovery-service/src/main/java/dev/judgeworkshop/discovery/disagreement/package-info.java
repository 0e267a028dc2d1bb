/**
 * How the reviewers of each trace have labelled it: coverage, and where they disagree, by a rule
 * that needs no model.
 */
@NullMarked
package dev.judgeworkshop.discovery.disagreement;

import org.jspecify.annotations.NullMarked;
