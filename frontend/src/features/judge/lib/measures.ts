import type { BarRow } from '@/components/IntervalBars';
import type { MeasureValue } from '@/components/Measure';
import type { Metrics } from '../api/getMetrics';

const present = (rows: readonly (readonly [name: string, measure?: MeasureValue | null])[]) =>
  rows.flatMap(([name, measure]): BarRow[] => (measure ? [{ name, measure }] : []));

/** What lies between -1 and 1: agreement beyond chance, and correlation. */
export const coefficientsOf = (metrics: Metrics): BarRow[] =>
  present([
    ['Kappa', metrics.kappa],
    ['Kappa, quadratic', metrics.weightedKappa],
    ['Matthews correlation', metrics.mcc],
    ['Spearman', metrics.spearman],
    ["Kendall's tau-b", metrics.kendallTauB],
  ]);

/** What lies between 0 and 1. */
export const sharesOf = (metrics: Metrics): BarRow[] =>
  present([
    ['Precision', metrics.precision],
    ['Recall', metrics.recall],
    ['Specificity', metrics.specificity],
    ['F1', metrics.f1],
  ]);

type Ceiling = NonNullable<Metrics['humanCeiling']>;

/** The judge and the other raters, each against the same rater: two lines per rater. */
export const ceilingOf = (
  ceiling: Ceiling,
  nameOf: (userId: string) => string,
  of: (rater: Ceiling['raters'][number]) => readonly [judge: MeasureValue, others: MeasureValue],
): BarRow[] =>
  ceiling.raters.flatMap((rater) => {
    const [judge, others] = of(rater);
    const name = nameOf(rater.userId);
    return [
      { name: `Judge with ${name}`, measure: judge },
      { name: `Other raters with ${name}`, measure: others },
    ];
  });
