import { counted } from '@/lib/format';
import type { AdjudicationState, AdjudicationSummary } from '../api/pageAdjudications';

export const STATES = [
  { id: 'ALL', name: 'All' },
  { id: 'OPEN', name: 'Not settled' },
  { id: 'SETTLED', name: 'Settled' },
  { id: 'FLAGGED', name: 'Ratings changed after settling' },
] as const;

/** The state to ask for; whatever else stands in the address means all. */
export const filterOf = (state: string): AdjudicationState | undefined =>
  state === 'OPEN' || state === 'SETTLED' || state === 'FLAGGED' ? state : undefined;

/** The name of the list that a state leaves. */
export const filterName = (state: AdjudicationState | undefined) =>
  STATES.find(({ id }) => id === (state ?? 'ALL'))?.name ?? '';

/** `2: 1 rater, 5: 3 raters`. */
export const votesInWords = (votes: AdjudicationSummary['votes']) =>
  votes.map(({ value, raters }) => `${value}: ${counted(raters, 'rater')}`).join(', ');
