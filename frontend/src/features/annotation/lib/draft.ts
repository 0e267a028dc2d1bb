import type { ScaleType } from '@/lib/words';
import type { Annotation } from '../api/getMyAnnotation';
import type { SaveAnnotation } from '../api/saveAnnotation';

/** A question as the form needs it. */
export interface FormQuestion {
  id: string;
  title: string;
  description?: string;
  scale: { type: ScaleType; labels?: string[] };
  required: boolean;
}

export interface FormRubric {
  version: number;
  questions: FormQuestion[];
}

export interface DraftRating {
  value?: number;
  text?: string;
}

/** What the form holds: an answer per question, and a comment. */
export interface Draft {
  ratings: Readonly<Record<string, DraftRating>>;
  comment: string;
}

/** The answers of an annotation, stored or on its way. */
type Answers = Pick<Annotation, 'ratings' | 'comment'>;

/** The answers, or an empty form. */
export function draftOf(annotation: Answers | null): Draft {
  const ratings: Record<string, DraftRating> = {};
  for (const { questionId, value, text } of annotation?.ratings ?? []) {
    ratings[questionId] = { value: value ?? undefined, text: text ?? undefined };
  }
  return { ratings, comment: annotation?.comment ?? '' };
}

export const rated = (draft: Draft, questionId: string, rating: DraftRating): Draft => ({
  ...draft,
  ratings: { ...draft.ratings, [questionId]: rating },
});

const isAnswered = (rating: DraftRating | undefined) =>
  rating !== undefined && (rating.value !== undefined || (rating.text ?? '').trim() !== '');

/** Questions that must be answered and are not. */
export const unanswered = (draft: Draft, rubric: FormRubric) =>
  rubric.questions.filter(({ id, required }) => required && !isAnswered(draft.ratings[id]));

/** What is sent: answers to the rubric's questions only, empty ones left out. */
export function requestOf(draft: Draft, rubric: FormRubric): SaveAnnotation {
  const ratings = rubric.questions
    .filter(({ id }) => isAnswered(draft.ratings[id]))
    .map(({ id, scale }) => {
      const { value, text } = draft.ratings[id] ?? {};
      return scale.type === 'FREEFORM' ? { questionId: id, text } : { questionId: id, value };
    });
  const comment = draft.comment === '' ? undefined : draft.comment;
  return { rubricVersion: rubric.version, ratings, comment };
}

/** True when saving the draft would not change what is stored. */
export function isStored(draft: Draft, annotation: Answers | null, rubric: FormRubric): boolean {
  const of = (each: Draft) => {
    const { ratings, comment } = requestOf(each, rubric);
    return JSON.stringify({ ratings, comment });
  };
  return of(draft) === of(draftOf(annotation));
}

/** The values of a scale with their labels, in order; none for free text. */
export function choicesOf({
  type,
  labels = [],
}: FormQuestion['scale']): { value: number; label: string }[] {
  if (type === 'FREEFORM') return [];
  const values = type === 'LIKERT' ? [1, 2, 3, 4, 5] : [0, 1];
  return values.map((value, index) => ({ value, label: labels?.[index] ?? '' }));
}

/** An answer in words, for comparing. */
export function answerText(rating: DraftRating | undefined): string {
  if (rating === undefined || !isAnswered(rating)) return '\u2014';
  return rating.text ?? String(rating.value);
}
