import type { Guideline } from '../api/guidelines';
import type { Alignment } from '../api/pollAlignment';

/** What an alignment is doing. */
export const stageName: Record<Alignment['stage'], string> = {
  EXAMPLES: 'Collecting rated traces',
  DISTILLING: 'Distilling guidelines',
  MERGING: 'Merging guidelines',
  PROPOSING: 'Writing the proposed version',
  MEASURING: 'Measuring on held-out traces',
};

export const decisionName = { ACCEPTED: 'Accepted', REJECTED: 'Rejected' } as const;

export const guidelineStateName: Record<Guideline['state'], string> = {
  KEPT: 'Kept',
  REJECTED: 'Left out',
  MERGED: 'Merged into another',
};
