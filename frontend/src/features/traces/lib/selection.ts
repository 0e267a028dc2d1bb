import type { TraceSelection } from '../api/createDataset';
import { isEverything, type TraceCriteria } from './criteria';

/** What the form of a new dataset holds. */
export interface DatasetDraft {
  name: string;
  kind:
    | 'TRACES'
    | 'FILTER'
    | 'ALL'
    | 'FIRST_N'
    | 'RANDOM_N'
    | 'UNION'
    | 'INTERSECTION'
    | 'SUBTRACTION';
  n: string;
  seed: string;
  first: string;
  second: string;
}

type Kind = DatasetDraft['kind'];

/** What the list of traces offers to make a dataset of. */
export interface Offered {
  /** The filter; empty offers no dataset of it. */
  criteria?: TraceCriteria;
  /** Traces chosen by hand; none offers no dataset of them. */
  traceIds?: readonly string[];
}

/** The ways to make a dataset, in words. */
export const operationName: Record<Kind | 'ASSIGNMENT', string> = {
  FILTER: 'What the filter shows',
  ALL: 'All traces',
  FIRST_N: 'The first traces',
  RANDOM_N: 'Traces at random',
  UNION: 'What is in either of two datasets',
  INTERSECTION: 'What is in both of two datasets',
  SUBTRACTION: 'What is in one dataset, but not in another',
  TRACES: 'Chosen traces',
  ASSIGNMENT: 'Assigned traces',
};

/** True for what is made of two other datasets. */
export const isOfTwo = (kind: Kind) =>
  kind === 'UNION' || kind === 'INTERSECTION' || kind === 'SUBTRACTION';

/** The ways that are open: the chosen traces, a filter's result, with two datasets what can be made of them. */
export function kindsFor({ criteria = {}, traceIds = [] }: Offered, datasets: number) {
  const kinds: Kind[] = [
    ...(traceIds.length > 0 ? (['TRACES'] as const) : []),
    ...(isEverything(criteria) ? [] : (['FILTER'] as const)),
    'ALL',
    'FIRST_N',
    'RANDOM_N',
    ...(datasets >= 2 ? (['UNION', 'INTERSECTION', 'SUBTRACTION'] as const) : []),
  ];
  return kinds.map((id) => ({ id, name: operationName[id] }));
}

/** The request's selection; an empty seed leaves it to the server to draw one. */
export function selectionOf(
  draft: DatasetDraft,
  { criteria = {}, traceIds = [] }: Offered,
): TraceSelection {
  const { kind, n, seed, first, second } = draft;
  if (kind === 'TRACES') return { kind, traceIds: [...traceIds] };
  if (kind === 'FILTER') return { kind, criteria };
  if (kind === 'FIRST_N') return { kind, n: Number(n) };
  if (kind === 'RANDOM_N') {
    return { kind, n: Number(n), ...(seed === '' ? {} : { seed: Number(seed) }) };
  }
  return isOfTwo(kind) ? { kind, datasetIds: [first, second] } : { kind };
}
