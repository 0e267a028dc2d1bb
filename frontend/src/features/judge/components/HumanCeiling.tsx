import { IntervalBars } from '@/components/IntervalBars';
import { formatShare } from '@/lib/format';
import type { Metrics } from '../api/getMetrics';
import { ceilingOf } from '../lib/measures';

interface Props {
  ceiling: NonNullable<Metrics['humanCeiling']>;
  nameOf: (userId: string) => string;
}

const share = (value: number | null | undefined) =>
  value === undefined || value === null ? 'not computable' : formatShare(value);

/** How far the judge agrees with each rater, beside how far the other raters do: no judge can be asked for more. */
export function HumanCeiling({ ceiling, nameOf }: Props) {
  return (
    <section className="stack-s" aria-label="Human ceiling">
      <h3>Against the human ceiling</h3>
      <p className="small muted">
        On average the judge agrees with a rater on {share(ceiling.judgeAccuracy)} of the traces,
        the other raters do on {share(ceiling.othersAccuracy)}.
      </p>
      <IntervalBars
        caption="Accuracy of the judge and of the other raters, against each rater"
        isShare
        rows={ceilingOf(ceiling, nameOf, (rater) => [rater.judgeAccuracy, rater.othersAccuracy])}
      />
      <IntervalBars
        caption="Kappa of the judge and of the other raters, against each rater"
        from={-1}
        rows={ceilingOf(ceiling, nameOf, (rater) => [rater.judgeKappa, rater.othersKappa])}
      />
    </section>
  );
}
