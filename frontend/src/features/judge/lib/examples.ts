import type { ExampleCandidate } from '../api/pageExampleCandidates';

/** A rated trace as it is offered. */
export type Example = ExampleCandidate;

/** The service takes no more. */
export const MOST_EXAMPLES = 20;

/** Those of the parent first, then what was found; until the choice is open, only those that are chosen. */
export function shownExamples(
  inherited: readonly Example[],
  found: readonly Example[],
  chosen: readonly string[],
  isOpen: boolean,
): Example[] {
  const known = new Set(inherited.map(({ traceId }) => traceId));
  const all = [...inherited, ...found.filter(({ traceId }) => !known.has(traceId))];
  return isOpen ? all : all.filter(({ traceId }) => chosen.includes(traceId));
}
