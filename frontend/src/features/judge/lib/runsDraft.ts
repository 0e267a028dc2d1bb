import type { NewRuns } from '../api/startRuns';

/** The runs to start as they are chosen. */
export interface RunsDraft {
  promptIds: readonly string[];
  /** Empty: the active dataset. */
  datasetId: string;
  /** Empty: the provider of the prompt. */
  modelProviderId: string;
  part: 'ALL' | 'TUNING' | 'HELD_OUT';
  /** Empty: no limit. */
  budget: string;
}

export const draftRuns: RunsDraft = {
  promptIds: [],
  datasetId: '',
  modelProviderId: '',
  part: 'ALL',
  budget: '',
};

/** What is sent; whatever is left open is left to the service. */
export const requestOf = (draft: RunsDraft): NewRuns => ({
  judgePromptIds: [...draft.promptIds],
  datasetId: draft.datasetId || undefined,
  modelProviderId: draft.modelProviderId || undefined,
  part: draft.part === 'ALL' ? undefined : draft.part,
  budget: draft.budget.trim() === '' ? undefined : Number(draft.budget),
});
