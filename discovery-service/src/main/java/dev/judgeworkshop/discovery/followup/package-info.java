/**
 * Follow-up questions on a feedback: at most three, asked one after another by the workshop's model
 * or, when there is none or it fails, by fixed ones; each answer is stored as it is given.
 */
@NullMarked
package dev.judgeworkshop.discovery.followup;

import org.jspecify.annotations.NullMarked;
