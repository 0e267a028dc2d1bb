import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Loading } from '@/components/Loading';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { WorkBadge } from '@/components/WorkBadge';
import { formatDateTime, formatInteger } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { useCancelRun } from '../api/cancelRun';
import { type EvaluationRun, useRun } from '../api/pollRun';
import { kindName } from '../lib/kinds';
import { DisagreementsPanel } from './DisagreementsPanel';
import { MetricsPanel } from './MetricsPanel';

interface Props {
  workshopId: string;
  runId: string;
}

/** One evaluation run: its progress, then its metrics and disagreements. */
export function RunView({ workshopId, runId }: Props) {
  const run = useRun(workshopId, runId);
  if (run.data === undefined) {
    return run.isError ? <ErrorPanel error={run.error} /> : <Loading lines={6} />;
  }
  return (
    <>
      {run.isError ? <ErrorPanel error={run.error} /> : null}
      <RunPanel run={run.data} />
      {run.data.state === 'SUCCEEDED' ? (
        <>
          <MetricsPanel runId={runId} />
          <DisagreementsPanel workshopId={workshopId} runId={runId} />
        </>
      ) : null}
    </>
  );
}

function RunPanel({ run }: { run: EvaluationRun }) {
  const cancel = useCancelRun(run.id);
  const hasEnded = isTerminal(run);
  const total = run.total ?? undefined;
  return (
    <Panel
      title="Run"
      aside={<WorkBadge state={run.state} />}
      actions={
        hasEnded ? undefined : (
          <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
            Cancel run
          </Button>
        )
      }
    >
      {hasEnded ? null : (
        <ProgressBar
          label="Evaluating"
          value={run.done + run.failed}
          total={total}
          text={`${formatInteger(run.done)}${total === undefined ? '' : ` of ${formatInteger(total)}`}`}
        />
      )}
      {run.error ? (
        <Notice tone="bad" title="The run failed">
          <p>{run.error}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          ['Judge', kindName[run.kind]],
          ['Evaluated', formatInteger(run.done)],
          ['Failed items', formatInteger(run.failed)],
          ['Started', run.startedAt ? formatDateTime(run.startedAt) : '\u2014'],
          ['Finished', run.finishedAt ? formatDateTime(run.finishedAt) : '\u2014'],
        ]}
      />
    </Panel>
  );
}
