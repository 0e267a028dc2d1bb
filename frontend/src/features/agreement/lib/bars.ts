import type { BarRow } from '@/components/IntervalBars';
import type { MeasureValue } from '@/components/Measure';
import type { QuestionAgreement } from '../api/getAgreement';

const present = (rows: readonly (readonly [name: string, measure?: MeasureValue | null])[]) =>
  rows.flatMap(([name, measure]): BarRow[] => (measure ? [{ name, measure }] : []));

/** The coefficients of a question, each on an axis from -1 to 1; the one that fits its scale first. */
export const coefficientsOf = (question: QuestionAgreement): BarRow[] =>
  present([
    ['Alpha, ordinal', question.alphaOrdinal],
    ['Alpha, interval', question.alphaInterval],
    ['Alpha, nominal', question.alphaNominal],
    ["Gwet's AC1", question.gwetAc1],
    ["Fleiss' kappa", question.fleissKappa],
  ]);

/** The values of a scale. */
export const valuesOf = (scale: QuestionAgreement['scale']): readonly number[] =>
  scale === 'BINARY' ? [0, 1] : [1, 2, 3, 4, 5];
