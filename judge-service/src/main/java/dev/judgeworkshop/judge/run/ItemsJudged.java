package dev.judgeworkshop.judge.run;

/**
 * Items that were stored just now.
 *
 * @param done with a rating
 * @param failed without
 * @param disagreements whose rating is not that of the humans
 * @param mapped whose rating had to be mapped to the scale
 */
public record ItemsJudged(int done, int failed, int disagreements, int mapped) {}
