import { Link } from 'react-router';
import { IntervalBars } from '@/components/IntervalBars';
import { Notice } from '@/components/Notice';
import { paths } from '@/config/paths';
import type { JudgeCard } from '../api/getCard';
import { coefficientsOf, sharesOf } from '../lib/measures';
import { ProbesList } from './ProbesList';

interface Props {
  workshopId: string;
  card: JudgeCard;
}

/** What is known about a judge, and what to be careful about. */
export function CardView({ workshopId, card: { cautions, judge, metrics, probes, run } }: Props) {
  return (
    <>
      {cautions.length === 0 ? null : (
        <Notice tone="warn" title="Be careful">
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </Notice>
      )}
      {run ? (
        <p className="small">
          Figures of <Link to={paths.run(workshopId, run.id)}>its last finished run</Link>, on
          held-out traces.
        </p>
      ) : (
        <p className="small muted">It has not been measured yet: no run of it has finished.</p>
      )}
      {metrics ? (
        <>
          <IntervalBars
            caption="Shares of traces, judge against raters"
            isShare
            rows={[{ name: 'Accuracy', measure: metrics.accuracy }, ...sharesOf(metrics)]}
          />
          <IntervalBars
            caption="Agreement of the judge with the raters"
            from={-1}
            rows={coefficientsOf(metrics)}
          />
        </>
      ) : null}
      {probes ? <ProbesList probes={probes} scale={judge.scaleType} /> : null}
    </>
  );
}
