/** What tells versions of judge prompts apart. */
interface Version {
  id: string;
  questionId: string;
  number: number;
  kind: string;
}

/** The newest version of every question and kind, in the order of the list. */
export function newestOf<T extends Version>(prompts: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const prompt of prompts) {
    const key = `${prompt.questionId} ${prompt.kind}`;
    const known = newest.get(key);
    if (known === undefined || known.number < prompt.number) newest.set(key, prompt);
  }
  return [...newest.values()];
}

/** The other versions of the same question, newest first. */
export const othersOf = <T extends Version>(prompt: Version, all: readonly T[]): T[] =>
  all
    .filter(({ id, questionId }) => questionId === prompt.questionId && id !== prompt.id)
    .sort((one, other) => other.number - one.number);
