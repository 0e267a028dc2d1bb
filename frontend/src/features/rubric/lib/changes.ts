import type { Rubric } from '../api/getRubric';
import { type DraftQuestion, draftOf, isAnother, requestOf } from './draft';

/** What saving would do to the annotations that there are. */
export interface Consequences {
  /** They ask something else than before; what was annotated is marked stale. */
  reworded: string[];
  /** Ratings of these do not count any more; they are kept. */
  removed: string[];
}

/** What raters answer: the text of a question and its scale; guidance and evidence do not change that. */
function asked(question: DraftQuestion): string {
  const [saved] = requestOf([question]).questions;
  return JSON.stringify([saved?.title, saved?.description, saved?.scale]);
}

/** What the changes of a draft mean for annotations made with the stored rubric. */
export function consequencesOf(
  base: Rubric | null,
  questions: readonly DraftQuestion[],
): Consequences {
  const stored = draftOf(base);
  const kept = new Map(
    questions.filter((each) => !isAnother(each)).map((each) => [each.id, each] as const),
  );
  const titlesOf = (matches: (question: DraftQuestion) => boolean) =>
    stored.filter(matches).map(({ title }) => title);
  return {
    reworded: titlesOf((question) => {
      const now = kept.get(question.id);
      return now !== undefined && asked(now) !== asked(question);
    }),
    removed: titlesOf(({ id }) => !kept.has(id)),
  };
}

/** A draft on top of what others saved meanwhile: the questions that they added stand at its end. */
export function withAdded(
  questions: readonly DraftQuestion[],
  base: Rubric | null,
  stored: Rubric | null,
): DraftQuestion[] {
  const known = new Set(base?.questions.map(({ id }) => id));
  return [...questions, ...draftOf(stored).filter(({ key }) => !known.has(key))];
}

/** How many questions the later rubric has that the earlier one had not. */
export function addedBetween(earlier: Rubric | null, later: Rubric): number {
  const known = new Set(earlier?.questions.map(({ id }) => id));
  return later.questions.filter(({ id }) => !known.has(id)).length;
}

const MOST_SHOWN_TO_A_MODEL = 50;

/** The traces that the rubric's questions rest on, each once, as many as a model is shown. */
export const evidenceOf = (rubric: Rubric | null): string[] =>
  [...new Set(rubric?.questions.flatMap(({ evidenceTraceIds }) => evidenceTraceIds))].slice(
    0,
    MOST_SHOWN_TO_A_MODEL,
  );
