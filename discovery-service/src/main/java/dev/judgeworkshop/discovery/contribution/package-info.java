/** What lists of feedback, findings and notes have in common, and what is read of them all. */
@NullMarked
package dev.judgeworkshop.discovery.contribution;

import org.jspecify.annotations.NullMarked;
