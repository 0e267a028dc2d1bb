import type { ScaleType } from '@/lib/words';
import type { Rubric } from '../api/getRubric';
import type { SaveRubric } from '../api/saveRubric';

type Question = Rubric['questions'][number];

/** A question while it is edited; `key` only tells rows apart, `id` is the question's own for ever. */
export interface DraftQuestion {
  key: string;
  id?: string;
  title: string;
  description: string;
  type: ScaleType;
  labels: string[];
  required: boolean;
  /** What this editor does not show goes back as it came. */
  anchors?: string[];
  guidance?: Question['guidance'];
  evidenceTraceIds?: string[];
}

const DEFAULT_LABELS: Record<ScaleType, readonly string[]> = {
  LIKERT: ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  BINARY: ['No', 'Yes'],
  FREEFORM: [],
};

export const labelsOf = (type: ScaleType): string[] => [...DEFAULT_LABELS[type]];

export const emptyQuestion = (key: string): DraftQuestion => ({
  key,
  title: '',
  description: '',
  type: 'LIKERT',
  labels: labelsOf('LIKERT'),
  required: true,
});

/** The stored questions, ready to be edited. */
export function draftOf(rubric: Rubric | null): DraftQuestion[] {
  return (rubric?.questions ?? []).map((question) => ({
    key: question.id,
    id: question.id,
    title: question.title,
    description: question.description ?? '',
    type: question.scale.type,
    labels: question.scale.labels?.length
      ? [...question.scale.labels]
      : labelsOf(question.scale.type),
    required: question.required,
    anchors: question.scale.anchors,
    guidance: question.guidance,
    evidenceTraceIds: question.evidenceTraceIds,
  }));
}

/** What is sent; the order of the questions is their position. */
export function requestOf(questions: readonly DraftQuestion[]): SaveRubric {
  return {
    questions: questions.map(({ id, title, description, type, labels, required, ...rest }) => ({
      id,
      title: title.trim(),
      description,
      scale:
        type === 'FREEFORM'
          ? { type }
          : { type, labels, anchors: type === 'LIKERT' ? rest.anchors : undefined },
      required,
      guidance: rest.guidance,
      evidenceTraceIds: rest.evidenceTraceIds,
    })),
  };
}

/** The questions with one of them moved by `by` places; out of bounds changes nothing. */
export function moved(
  questions: readonly DraftQuestion[],
  index: number,
  by: number,
): DraftQuestion[] {
  const target = index + by;
  const question = questions[index];
  if (question === undefined || target < 0 || target >= questions.length) return [...questions];
  const rest = questions.filter((_, each) => each !== index);
  return [...rest.slice(0, target), question, ...rest.slice(target)];
}

/** The scale's values with their labels: 1-5 for LIKERT, 0 and 1 for BINARY. */
export const firstValue = (type: ScaleType) => (type === 'BINARY' ? 0 : 1);
