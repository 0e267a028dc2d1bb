/**
 * Draft rubric items: what facilitators promote from findings, feedback, disagreements and
 * analyses, or put down by hand, in the order that they want. Groups of them, made by hand or
 * suggested and then applied, are published into the rubric as one question each.
 */
@NullMarked
package dev.judgeworkshop.discovery.draft;

import org.jspecify.annotations.NullMarked;
