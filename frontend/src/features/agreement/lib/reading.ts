import type { Tone } from '@/components/Badge';
import type { QuestionAgreement } from '../api/getAgreement';

/** How to read an alpha. */
export interface Reading {
  word: string;
  tone: Tone;
  advice: string;
}

const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/** Krippendorff's conventional reading of alpha. */
export function readingOf(alpha: number): Reading {
  if (alpha >= RELIABLE) {
    return { word: 'Reliable', tone: 'good', advice: 'The raters mean the same thing.' };
  }
  if (alpha >= TENTATIVE) {
    return { word: 'Tentative', tone: 'warn', advice: 'Good enough for cautious conclusions.' };
  }
  return {
    word: 'Discuss first',
    tone: 'bad',
    advice: 'Look at the traces the raters disagree on before a judge learns from them.',
  };
}

/** The alpha that fits the scale: ordinal for LIKERT, nominal otherwise. */
export const headlineOf = (question: QuestionAgreement) =>
  question.alphaOrdinal ?? question.alphaNominal;

/** Each rater once, in the order of the pairs. */
export function ratersOf(question: QuestionAgreement): string[] {
  return [...new Set(question.raterPairs.flatMap(({ raterA, raterB }) => [raterA, raterB]))];
}

/** The pair of two raters, whichever way round it is listed. */
export const pairOf = (question: QuestionAgreement, a: string, b: string) =>
  question.raterPairs.find(
    ({ raterA, raterB }) => (raterA === a && raterB === b) || (raterA === b && raterB === a),
  );
