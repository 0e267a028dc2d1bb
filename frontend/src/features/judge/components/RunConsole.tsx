import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { TextField } from '@/components/TextField';
import { WorkBadge } from '@/components/WorkBadge';
import { formatInteger } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import type { EvaluationRun } from '../api/pollRun';
import { useSteerRun } from '../api/steerRun';
import { factsOf, pauseInWords } from '../lib/runFacts';

type Steer = ReturnType<typeof useSteerRun>;

/** A run while it works: how far it is, what it costs, and what can be done about it. */
export function RunConsole({ run }: { run: EvaluationRun }) {
  const steer = useSteerRun(run.id);
  const total = run.total ?? undefined;
  return (
    <Panel
      title="Run"
      aside={<WorkBadge state={run.state} />}
      actions={<RunActions run={run} steer={steer} />}
    >
      {steer.isError ? <ErrorPanel error={steer.error} /> : null}
      {isTerminal(run) ? null : (
        <ProgressBar
          label={run.model?.paused ? 'Paused' : 'Evaluating'}
          value={run.done + run.failed}
          total={total}
          text={`${formatInteger(run.done)}${total === undefined ? '' : ` of ${formatInteger(total)}`}`}
        />
      )}
      {run.model?.paused && !isTerminal(run) ? <PausedNotice run={run} steer={steer} /> : null}
      {run.error ? (
        <Notice tone="bad" title="The run failed">
          <p>{run.error}</p>
        </Notice>
      ) : null}
      <Facts facts={factsOf(run)} />
    </Panel>
  );
}

function RunActions({ run, steer }: { run: EvaluationRun; steer: Steer }) {
  const isPending = (kind: string) => steer.isPending && steer.variables.kind === kind;
  if (isTerminal(run)) {
    if (run.failed === 0) return null;
    return (
      <Button
        isPending={isPending('retry-failed')}
        onPress={() => steer.mutate({ kind: 'retry-failed' })}
      >
        Retry failed
      </Button>
    );
  }
  return (
    <>
      {run.model && !run.model.paused ? (
        <Button isPending={isPending('pause')} onPress={() => steer.mutate({ kind: 'pause' })}>
          Pause run
        </Button>
      ) : null}
      <Button isPending={isPending('cancel')} onPress={() => steer.mutate({ kind: 'cancel' })}>
        Cancel run
      </Button>
    </>
  );
}

function PausedNotice({ run, steer }: { run: EvaluationRun; steer: Steer }) {
  const [budget, setBudget] = useState('');
  const isOverBudget = run.model?.pauseReason === 'BUDGET_REACHED';
  return (
    <Notice tone="warn" title={pauseInWords(run.model?.pauseReason)}>
      <Form
        className="row row-end"
        onSubmit={(event) => {
          event.preventDefault();
          steer.mutate({ kind: 'resume', budget: budget === '' ? undefined : Number(budget) });
        }}
      >
        {isOverBudget ? (
          <TextField
            label="New budget"
            inputMode="decimal"
            isRequired
            value={budget}
            onChange={setBudget}
          />
        ) : null}
        <Button type="submit" isPending={steer.isPending && steer.variables.kind === 'resume'}>
          Resume run
        </Button>
      </Form>
    </Notice>
  );
}
