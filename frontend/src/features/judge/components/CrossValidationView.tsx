import { IntervalBars } from '@/components/IntervalBars';
import { formatInteger, formatShare } from '@/lib/format';
import type { Metrics } from '../api/getMetrics';

/** The accuracy of a judge that learns from ratings, each trace judged by one that did not see it. */
export function CrossValidationView({ of }: { of: NonNullable<Metrics['crossValidation']> }) {
  return (
    <section className="stack-s" aria-label="Cross-validation">
      <h3>Cross-validation</h3>
      <p className="small muted">
        Over all {formatInteger(of.n)} rated traces in {of.folds} folds, each judged without having
        seen it. Accuracy per fold: {of.foldAccuracies.map(formatShare).join(', ')}.
      </p>
      <IntervalBars
        caption="Cross-validated accuracy"
        isShare
        rows={[{ name: 'Accuracy', measure: of.accuracy }]}
      />
      <IntervalBars
        caption="Cross-validated kappa"
        from={-1}
        rows={[{ name: 'Kappa', measure: of.kappa }]}
      />
    </section>
  );
}
