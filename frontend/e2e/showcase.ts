import { call, until } from './api.ts';
import type { Shown } from './shown.ts';
import { startStubModel } from './stubModel.ts';

interface Known {
  id: string;
}

interface Question extends Known {
  scale: { type: string };
}

interface Work extends Known {
  state: string;
}

/** What the judge screens show. */
export interface Judged {
  promptId: string;
  runId: string;
  alignmentId: string;
  questionId: string;
}

const GUIDELINE = 'A promise of money or time that the house rules do not allow fails the answer.';

/** Rates by the length of the answer: it shows screens, not how good a model is. */
function shopJudge(prompt: string): string {
  if (prompt.includes('Rated examples:')) {
    return JSON.stringify({ guidelines: [{ text: GUIDELINE, examples: [1, 2, 3] }] });
  }
  if (prompt.includes('Join those that say the same')) {
    return JSON.stringify({ guidelines: [{ text: GUIDELINE, from: [1], contradicts: null }] });
  }
  const { length } = prompt.slice(prompt.lastIndexOf('# Output of the application'));
  const fails = length % (prompt.includes(GUIDELINE) ? 3 : 2) === 0;
  return JSON.stringify({
    reasoning: fails
      ? 'The answer offers money back without saying which house rule allows it.'
      : 'The answer stays within the house rules and names the next step.',
    rating: fails ? 0 : 1,
  });
}

const listOf = async <T>(path: string, { id, person: { token } }: Shown) =>
  (await call<{ items: T[] }>('GET', `${path}?workshopId=${id}&limit=200`, { token })).items;

const ended = <T extends Work>(path: string, token: string) =>
  until(
    () => call<T>('GET', path, { token }),
    ({ state }) => ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(state),
  );

/** Gives the workshop a judge of a (pretended) model, a finished run and an alignment, unless it has them. */
export async function judgedBy(shown: Shown): Promise<Judged> {
  const { id: workshopId, person } = shown;
  const { token } = person;
  const known = await listOf<
    Known & { judgePromptId: string; questionId: string; parentRunId?: string }
  >('/alignments', shown);
  const before = known.find(({ parentRunId }) => parentRunId !== undefined);
  if (before?.parentRunId !== undefined) {
    const { id: alignmentId, judgePromptId: promptId, parentRunId: runId, questionId } = before;
    return { promptId, runId, alignmentId, questionId };
  }
  const model = await startStubModel(shopJudge);
  try {
    await call('POST', '/model-providers', {
      token,
      body: {
        workshopId,
        name: 'House model',
        baseUrl: model.baseUrl,
        model: 'stub-1',
        pricePerMillionInputTokens: 0.15,
        pricePerMillionOutputTokens: 0.6,
      },
    });
    const { questions } = await call<{ questions: Question[] }>('GET', `/rubrics/${workshopId}`, {
      token,
    });
    const questionId = questions.find(({ scale }) => scale.type === 'BINARY')?.id ?? '';
    const { id: promptId } = await call<Known>('POST', '/judge-prompts', {
      token,
      body: { workshopId, questionId, kind: 'LLM' },
    });
    const { id: alignmentId } = await call<Known>('POST', '/alignments', {
      token,
      body: { workshopId, judgePromptId: promptId },
    });
    const done = await ended<Work & { parentRunId: string }>(`/alignments/${alignmentId}`, token);
    return { promptId, runId: done.parentRunId, alignmentId, questionId };
  } finally {
    await model.close();
  }
}
