import type { Adjudication, Case } from '../api/getAdjudication';

/** A decision that was saved, with what is needed to take it back. */
export interface Decided {
  of: Case;
  value: number;
  /** The version that saving made. */
  version: number;
  /** What was settled before; absent when nothing was. */
  before?: { value: number; reason: string };
}

/** True when a value is settled. */
export const isSettled = ({ value }: Pick<Adjudication, 'value'>) =>
  value !== undefined && value !== null;

/** What was settled before a decision, to go back to. */
export const settledIn = ({ value, reason }: Adjudication): Decided['before'] =>
  value === undefined || value === null ? undefined : { value, reason: reason ?? '' };

/** The request that takes a decision back: to what was settled before, or to nothing. */
export const takeBack = ({ before, version }: Decided) =>
  before === undefined
    ? ({ kind: 'undo', version } as const)
    : ({ kind: 'settle', ...before, version } as const);

/** True when a rater changed the answer after the value was settled. */
export const hasChangedSince = (
  updatedAt: string | null | undefined,
  settledAt: string | null | undefined,
) => Boolean(updatedAt && settledAt) && Date.parse(updatedAt ?? '') > Date.parse(settledAt ?? '');
