import { Link } from 'react-router';
import { Downloads } from '@/components/Downloads';
import { ErrorPanel } from '@/components/ErrorPanel';
import { IntervalBars } from '@/components/IntervalBars';
import { Loading } from '@/components/Loading';
import { Measure } from '@/components/Measure';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { paths } from '@/config/paths';
import { loadCardPage, useCard } from '../api/getCard';
import type { JudgePromptDetail } from '../api/getPrompt';
import { loadJudge } from '../api/loadExport';
import { coefficientsOf } from '../lib/measures';
import styles from './MetricsPanel.module.css';

interface Props {
  workshopId: string;
  prompt: JudgePromptDetail;
}

/** The judge card: what is known about this judge and what to be careful about; and the judge as a file. */
export function CardPanel({ workshopId, prompt }: Props) {
  const card = useCard(prompt.id);
  return (
    <Panel title="Judge card">
      {card.isPending ? <Loading /> : null}
      {card.isError ? <ErrorPanel error={card.error} onRetry={() => void card.refetch()} /> : null}
      {card.data === undefined ? null : (
        <>
          {card.data.cautions.length === 0 ? null : (
            <Notice tone="warn" title="Be careful">
              <ul>
                {card.data.cautions.map((caution) => (
                  <li key={caution}>{caution}</li>
                ))}
              </ul>
            </Notice>
          )}
          {card.data.run ? (
            <p className="small">
              Figures of{' '}
              <Link to={paths.run(workshopId, card.data.run.id)}>its last finished run</Link>, on
              held-out traces.
            </p>
          ) : null}
          {card.data.metrics ? (
            <IntervalBars
              caption="Agreement of the judge with the raters"
              from={-1}
              rows={coefficientsOf(card.data.metrics)}
            />
          ) : null}
          {card.data.probes ? (
            <div className={styles.measures}>
              <Measure name="Flip rate" measure={card.data.probes.flipRate} isShare />
              <Measure name="Length correlation" measure={card.data.probes.lengthCorrelation} />
              <Measure name="Pass-rate gap" measure={card.data.probes.passRateGap} isShare />
            </div>
          ) : null}
        </>
      )}
      <Downloads files={filesOf(prompt)} />
    </Panel>
  );
}

const filesOf = ({ id, number }: JudgePromptDetail) => [
  { name: 'Card to print', fileName: `judge-v${number}-card.html`, load: () => loadCardPage(id) },
  { name: 'Text', fileName: `judge-v${number}.txt`, load: () => loadJudge(id, 'TEXT') },
  { name: 'JSON', fileName: `judge-v${number}.json`, load: () => loadJudge(id, 'JSON') },
  { name: 'MLflow', fileName: `judge-v${number}-mlflow.py`, load: () => loadJudge(id, 'MLFLOW') },
  { name: 'HTTP', fileName: `judge-v${number}-http.sh`, load: () => loadJudge(id, 'HTTP') },
];
