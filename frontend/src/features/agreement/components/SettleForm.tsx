import { useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Choice } from '@/components/Choice';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import { WritingForm } from '@/components/WritingForm';
import { useKept } from '@/lib/useKept';
import type { Adjudication, Case } from '../api/getAdjudication';
import { useSettle } from '../api/settle';
import { type Decided, isSettled, settledIn } from '../lib/decided';

interface Props {
  of: Case;
  adjudication: Adjudication;
  options: readonly { id: string; name: string }[];
  /** A value was saved; with `goesOn`, the next trace is asked for. */
  onDecided: (decided: Decided, goesOn: boolean) => void;
  onUndone: () => void;
  hasNext: boolean;
}

const storedOf = ({ value, reason }: Adjudication) => ({
  value: value === undefined || value === null ? null : String(value),
  reason: reason ?? '',
});

/** Settles the value with a reason, changes that or undoes it; what is not saved yet is kept. */
export function SettleForm({ of, adjudication, options, onDecided, onUndone, hasNext }: Props) {
  const name = `settle.${of.workshopId}.${of.questionId}.${of.traceId}`;
  const [draft, setDraft, dropDraft] = useKept(name, storedOf(adjudication));
  const [isGoingOn, setGoingOn] = useState(false);
  const settle = useSettle(of);
  const { version } = adjudication;
  const isDecided = isSettled(adjudication);
  const send = (goesOn: boolean) => {
    if (draft.value === null) return;
    const value = Number(draft.value);
    setGoingOn(goesOn);
    settle.mutate(
      {
        kind: 'settle',
        value,
        reason: draft.reason,
        version: isDecided || version > 0 ? version : undefined,
      },
      {
        onSuccess: (stored) => {
          dropDraft();
          if (stored === undefined) return;
          const before = settledIn(adjudication);
          onDecided({ of, value, version: stored.version, before }, goesOn);
        },
      },
    );
  };
  const undo = () =>
    settle.mutate(
      { kind: 'undo', version },
      {
        onSuccess: () => {
          dropDraft();
          onUndone();
        },
      },
    );
  const isSaving = settle.isPending && settle.variables.kind === 'settle';
  const isReady = draft.value !== null && draft.reason.trim() !== '';
  return (
    <WritingForm isCompact isPending={settle.isPending} onSubmit={() => send(false)}>
      <SettleProblem
        error={settle.error}
        onTakeStored={() => {
          dropDraft();
          settle.reset();
        }}
      />
      <Choice
        label="Settled value"
        options={options}
        value={draft.value}
        onChange={(value) => setDraft({ ...draft, value })}
      />
      <TextField
        label="Reason"
        rows={3}
        isRequired
        value={draft.reason}
        error={violationOf(settle.error, 'reason')}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      <div className="row">
        <Button
          type="submit"
          look="primary"
          isPending={isSaving && !isGoingOn}
          isDisabled={draft.value === null}
        >
          Save decision
        </Button>
        {hasNext ? (
          <Button
            isPending={isSaving && isGoingOn}
            isDisabled={!isReady}
            onPress={() => send(true)}
          >
            Save and go on
          </Button>
        ) : null}
        {isDecided ? (
          <Button isPending={settle.isPending && settle.variables.kind === 'undo'} onPress={undo}>
            Undo decision
          </Button>
        ) : null}
      </div>
    </WritingForm>
  );
}

function SettleProblem({ error, onTakeStored }: { error: unknown; onTakeStored: () => void }) {
  if (!error) return null;
  const isStale = ApiProblem.is(error, 412) || ApiProblem.is(error, 409, 'adjudication-exists');
  if (!isStale) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="Not saved: somebody settled this in the meantime">
      <p>What you typed is still here. Save again to replace what is stored, or load that.</p>
      <div>
        <Button onPress={onTakeStored}>Load what is stored</Button>
      </div>
    </Notice>
  );
}
