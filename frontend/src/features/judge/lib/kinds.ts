import type { JudgeKind } from '../api/createPrompt';

/** Kinds of judges, named for what they are. */
export const kindName: Record<JudgeKind, string> = {
  NEAREST_NEIGHBOUR: 'Nearest neighbour (no model)',
  MAJORITY_CLASS: 'Majority class (baseline)',
  LLM: 'Language model',
};

export const kindOptions = (Object.keys(kindName) as JudgeKind[]).map((id) => ({
  id,
  name: kindName[id],
}));
