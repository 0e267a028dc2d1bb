import { Downloads } from '@/components/Downloads';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { isTerminal } from '@/lib/words';
import { loadEvaluations } from '../api/loadExport';
import { useRun } from '../api/pollRun';
import { CompareChoice } from './CompareChoice';
import { CorrectionPanel } from './CorrectionPanel';
import { DisagreementsPanel } from './DisagreementsPanel';
import { FailuresPanel } from './FailuresPanel';
import { MetricsPanel } from './MetricsPanel';
import { ProbesPanel } from './ProbesPanel';
import { RunConsole } from './RunConsole';

interface Props {
  workshopId: string;
  runId: string;
  nameOf: (userId: string) => string;
  /** Called with the id of the run to compare this one with. */
  onCompare: (before: string) => void;
  /** Called with the id of a run that was started from here. */
  onStarted: (runId: string) => void;
}

/** One evaluation run: its progress, then its metrics and disagreements. */
export function RunView({ workshopId, runId, nameOf, onCompare, onStarted }: Props) {
  const run = useRun(workshopId, runId);
  if (run.data === undefined) {
    return run.isError ? <ErrorPanel error={run.error} /> : <Loading lines={6} />;
  }
  return (
    <>
      {run.isError ? <ErrorPanel error={run.error} /> : null}
      <RunConsole run={run.data} />
      {run.data.failed > 0 && isTerminal(run.data) ? (
        <FailuresPanel workshopId={workshopId} runId={runId} />
      ) : null}
      {run.data.state === 'SUCCEEDED' ? (
        <>
          <MetricsPanel runId={runId} nameOf={nameOf} />
          <DisagreementsPanel workshopId={workshopId} runId={runId} nameOf={nameOf} />
          <ProbesPanel run={run.data} onStarted={onStarted} />
          <CorrectionPanel run={run.data} />
          <CompareChoice run={run.data} onCompare={onCompare} />
          <Panel title="Evaluations as a file">
            <Downloads files={filesOf(runId)} />
          </Panel>
        </>
      ) : null}
    </>
  );
}

const filesOf = (runId: string) => [
  { name: 'CSV', fileName: 'evaluations.csv', load: () => loadEvaluations(runId, 'CSV') },
  {
    name: 'JSON lines',
    fileName: 'evaluations.jsonl',
    load: () => loadEvaluations(runId, 'JSON_LINES'),
  },
  {
    name: 'MLflow assessments',
    fileName: 'evaluations-mlflow.jsonl',
    load: () => loadEvaluations(runId, 'MLFLOW'),
  },
];
