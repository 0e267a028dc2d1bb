import { counted, formatInteger } from '@/lib/format';
import type { Deletion, Doomed } from '../api/deletions';
import { isEverything, type TraceCriteria } from './criteria';

/** What somebody asked to delete. */
export type DeletionTarget =
  | { kind: 'CHOSEN'; traceIds: readonly string[] }
  | { kind: 'FILTER'; criteria: TraceCriteria }
  | { kind: 'ALL' };

/** What a filter leaves; without a filter that is all. */
export const targetOf = (criteria: TraceCriteria): DeletionTarget =>
  isEverything(criteria) ? { kind: 'ALL' } : { kind: 'FILTER', criteria };

/** The criteria to count by; empty for all. */
export const criteriaToCount = (target: DeletionTarget): TraceCriteria =>
  target.kind === 'FILTER' ? target.criteria : {};

/** The request; all are named as such, never by leaving something out. */
export function doomedOf(target: DeletionTarget): Doomed {
  if (target.kind === 'CHOSEN') return { traceIds: [...target.traceIds] };
  return target.kind === 'FILTER' ? { criteria: target.criteria } : { all: true };
}

/** Which traces are meant, with their number. */
export function targetText({ kind }: DeletionTarget, count: number): string {
  if (kind === 'CHOSEN') return `${counted(count, 'chosen trace')} will be deleted`;
  if (kind === 'FILTER') return `${counted(count, 'trace')} that the filter shows will be deleted`;
  return count === 1
    ? 'The only trace of the workshop will be deleted'
    : `All ${counted(count, 'trace')} of the workshop will be deleted`;
}

/** How many are gone, of how many. */
export const goneText = ({ done, total }: Pick<Deletion, 'done' | 'total'>) =>
  `${formatInteger(done)} of ${counted(total, 'trace')} deleted`;
