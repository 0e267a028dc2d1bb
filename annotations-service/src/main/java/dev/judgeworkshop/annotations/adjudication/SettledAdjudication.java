package dev.judgeworkshop.annotations.adjudication;

/**
 * What settling led to.
 *
 * @param adjudication as it is stored now
 * @param created whether it is the first for this question on this trace
 */
record SettledAdjudication(AdjudicationResponse adjudication, boolean created) {}
