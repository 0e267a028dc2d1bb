package dev.judgeworkshop.traces.imports;

/**
 * An import that is begun, or gone on with.
 *
 * @param plan what is to be done
 * @param checkpoint how far it is
 */
record ImportStart(ImportPlan plan, ImportCheckpoint checkpoint) {}
