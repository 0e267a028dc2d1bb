import { ErrorPanel } from '@/components/ErrorPanel';
import { IntervalBars } from '@/components/IntervalBars';
import { Loading } from '@/components/Loading';
import { Measure, type MeasureValue } from '@/components/Measure';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { counted, formatInteger } from '@/lib/format';
import { type Metrics, useMetrics } from '../api/getMetrics';
import { kindName } from '../lib/kinds';
import { coefficientsOf, sharesOf } from '../lib/measures';
import { ConfusionMap } from './ConfusionMap';
import { CrossValidationView } from './CrossValidationView';
import { HumanCeiling } from './HumanCeiling';
import styles from './MetricsPanel.module.css';

interface Props {
  runId: string;
  nameOf: (userId: string) => string;
}

/** The quality of a judge on the held-out traces, with the baseline beside it. */
export function MetricsPanel({ runId, nameOf }: Props) {
  const metrics = useMetrics(runId);
  return (
    <Panel
      title="Agreement with the raters"
      aside={metrics.data && `${formatInteger(metrics.data.n)} held-out traces`}
    >
      {metrics.isPending ? <Loading lines={6} /> : null}
      {metrics.isError ? (
        <ErrorPanel error={metrics.error} onRetry={() => void metrics.refetch()} />
      ) : null}
      {metrics.data === undefined ? null : <MetricsView metrics={metrics.data} nameOf={nameOf} />}
    </Panel>
  );
}

function MetricsView({ metrics, nameOf }: Pick<Props, 'nameOf'> & { metrics: Metrics }) {
  const { baseline } = metrics;
  return (
    <>
      {metrics.heldOutWarning ? (
        <Notice tone="warn" title="Read with care">
          <p>{metrics.heldOutWarning}</p>
        </Notice>
      ) : null}
      <p className="small muted">
        Every figure is on traces that this judge did not learn from (the held-out part). Left out:{' '}
        {formatInteger(metrics.excludedTuning)} tuning traces,{' '}
        {formatInteger(metrics.excludedContested)} contested, {formatInteger(metrics.unlabelled)}{' '}
        without a human rating, {formatInteger(metrics.unjudged)} not judged. The held-out figures
        of this question's judges were looked at for {counted(metrics.looks, 'run')}: the more
        often, the less they are worth.
      </p>
      <div className={styles.columns}>
        <div className="stack">
          <MeasureList title="This judge" measures={measuresOf(metrics)} />
          <MeasureList
            title={`Baseline: ${kindName[baseline.kind]}`}
            measures={baselineOf(baseline)}
          />
          {metrics.nearestNeighbour ? (
            <MeasureList
              title={`Baseline: ${kindName[metrics.nearestNeighbour.kind]}`}
              measures={baselineOf(metrics.nearestNeighbour)}
            />
          ) : null}
        </div>
        <ConfusionMap confusion={metrics.confusion} />
      </div>
      <IntervalBars
        caption="Agreement and correlation with the raters, with intervals"
        from={-1}
        rows={coefficientsOf(metrics)}
      />
      {sharesOf(metrics).length === 0 ? null : (
        <IntervalBars caption="Passing traces, with intervals" isShare rows={sharesOf(metrics)} />
      )}
      {metrics.humanCeiling ? (
        <HumanCeiling ceiling={metrics.humanCeiling} nameOf={nameOf} />
      ) : null}
      {metrics.crossValidation ? <CrossValidationView of={metrics.crossValidation} /> : null}
    </>
  );
}

interface Named {
  name: string;
  measure: MeasureValue;
  isShare?: boolean;
}

function MeasureList({ title, measures }: { title: string; measures: readonly Named[] }) {
  return (
    <section className="stack-s" aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.measures}>
        {measures.map((named) => (
          <Measure key={named.name} {...named} />
        ))}
      </div>
    </section>
  );
}

const present = (
  measures: readonly (Omit<Named, 'measure'> & { measure?: MeasureValue | null })[],
) => measures.flatMap(({ measure, ...named }) => (measure ? [{ ...named, measure }] : []));

const measuresOf = (metrics: Metrics): Named[] =>
  present([
    { name: 'Accuracy', measure: metrics.accuracy, isShare: true },
    { name: 'Kappa', measure: metrics.kappa },
    { name: 'Kappa, quadratic', measure: metrics.weightedKappa },
    { name: 'Mean absolute error', measure: metrics.meanAbsoluteError },
    { name: 'Spearman', measure: metrics.spearman },
  ]);

const baselineOf = (baseline: Metrics['baseline']): Named[] =>
  present([
    { name: 'Accuracy', measure: baseline.accuracy, isShare: true },
    { name: 'Kappa', measure: baseline.kappa },
    { name: 'Judge minus baseline, accuracy', measure: baseline.accuracyDifference },
  ]);
