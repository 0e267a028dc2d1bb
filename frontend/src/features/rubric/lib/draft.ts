import type { ScaleType } from '@/lib/words';
import type { Rubric } from '../api/getRubric';
import type { SaveRubric } from '../api/saveRubric';

type Question = Rubric['questions'][number];
type SavedScale = SaveRubric['questions'][number]['scale'];

/** What a value looks like in practice, while it is edited. */
export interface DraftExample {
  key: string;
  text: string;
  /** Absent: it stands for no single value. */
  value?: number;
  reason: string;
}

/** A question while it is edited; `key` only tells rows apart, `id` is the question's own for ever. */
export interface DraftQuestion {
  key: string;
  id?: string;
  title: string;
  description: string;
  type: ScaleType;
  /** The scale under its id; with another one it is another question. */
  storedType?: ScaleType;
  /** A word per value, the lowest first; all blank is none. */
  labels: string[];
  /** What has to be true of a trace that gets the value, the lowest first; all blank is none. */
  anchors: string[];
  required: boolean;
  guidance: string;
  examples: DraftExample[];
  evidenceTraceIds: string[];
}

const DEFAULT_LABELS: Record<ScaleType, readonly string[]> = {
  LIKERT: ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  BINARY: ['No', 'Yes'],
  FREEFORM: [],
};

export const labelsOf = (type: ScaleType): string[] => [...DEFAULT_LABELS[type]];

const blanks = (type: ScaleType) => labelsOf(type).map(() => '');

/** What a scale brings when it is chosen. */
export const scaleOf = (type: ScaleType) => ({
  type,
  labels: labelsOf(type),
  anchors: blanks(type),
});

export const emptyQuestion = (key: string): DraftQuestion => ({
  key,
  title: '',
  description: '',
  ...scaleOf('LIKERT'),
  required: true,
  guidance: '',
  examples: [],
  evidenceTraceIds: [],
});

export const emptyExample = (key: string): DraftExample => ({ key, text: '', reason: '' });

const textsOf = (type: ScaleType, texts: readonly string[] | undefined) =>
  texts?.length ? [...texts] : blanks(type);

function draftQuestionOf(question: Question): DraftQuestion {
  const { id, title, scale, guidance } = question;
  return {
    key: id,
    id,
    title,
    description: question.description ?? '',
    type: scale.type,
    storedType: scale.type,
    labels: textsOf(scale.type, scale.labels),
    anchors: textsOf(scale.type, scale.anchors),
    required: question.required,
    guidance: guidance?.text ?? '',
    examples: (guidance?.examples ?? []).map(({ text, value, reason }, index) => ({
      key: `${id} ${index}`,
      text,
      value,
      reason: reason ?? '',
    })),
    evidenceTraceIds: [...(question.evidenceTraceIds ?? [])],
  };
}

/** The stored questions, ready to be edited. */
export const draftOf = (rubric: Rubric | null): DraftQuestion[] =>
  (rubric?.questions ?? []).map(draftQuestionOf);

/** With another scale it is another question. */
export const isAnother = ({ type, storedType }: DraftQuestion) =>
  storedType !== undefined && type !== storedType;

const someOf = (texts: readonly string[]) =>
  texts.some((text) => text.trim() !== '') ? [...texts] : undefined;

function savedScaleOf({ type, labels, anchors }: DraftQuestion): SavedScale {
  return type === 'FREEFORM'
    ? { type }
    : { type, labels: someOf(labels), anchors: someOf(anchors) };
}

function savedQuestionOf(question: DraftQuestion): SaveRubric['questions'][number] {
  const { id, title, description, required, guidance, examples, evidenceTraceIds } = question;
  return {
    id: isAnother(question) ? undefined : id,
    title: title.trim(),
    description,
    scale: savedScaleOf(question),
    required,
    guidance: {
      text: guidance.trim() === '' ? undefined : guidance,
      examples: examples.length === 0 ? undefined : examples.map(savedExampleOf),
    },
    evidenceTraceIds,
  };
}

const savedExampleOf = ({ text, value, reason }: DraftExample) => ({
  text,
  value,
  reason: reason.trim() === '' ? undefined : reason,
});

/** What is sent; the order of the questions is their position. */
export const requestOf = (questions: readonly DraftQuestion[]): SaveRubric => ({
  questions: questions.map(savedQuestionOf),
});

/** Whether two drafts would be sent alike. */
export const isSame = (one: readonly DraftQuestion[], other: readonly DraftQuestion[]) =>
  JSON.stringify(requestOf(one)) === JSON.stringify(requestOf(other));

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

/** The values of a scored scale with their words. */
export const valuesOf = ({ type, labels }: Pick<DraftQuestion, 'type' | 'labels'>) =>
  labels.map((label, index) => {
    const value = firstValue(type) + index;
    return { value, name: label.trim() === '' ? String(value) : `${value}, ${label}` };
  });
