import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ApiProblem } from '@/api/problem';
import { violationOf } from '@/api/violations';
import { Button } from '@/components/Button';
import { Choice } from '@/components/Choice';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import type { Adjudication, Case } from '../api/getAdjudication';
import { useSettle } from '../api/settle';

interface Props {
  of: Case;
  adjudication: Adjudication;
  options: readonly { id: string; name: string }[];
}

const storedOf = ({ value, reason }: Adjudication) => ({
  value: value === undefined || value === null ? null : String(value),
  reason: reason ?? '',
});

/** Settles the value with a reason, changes that or undoes it. */
export function SettleForm({ of, adjudication, options }: Props) {
  const [draft, setDraft] = useState(() => storedOf(adjudication));
  const settle = useSettle(of);
  const isSettled = adjudication.value !== undefined && adjudication.value !== null;
  const { version } = adjudication;
  const send = () => {
    if (draft.value === null) return;
    settle.mutate({
      kind: 'settle',
      value: Number(draft.value),
      reason: draft.reason,
      version: isSettled || version > 0 ? version : undefined,
    });
  };
  return (
    <Form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SettleProblem
        error={settle.error}
        onTakeStored={() => {
          setDraft(storedOf(adjudication));
          settle.reset();
        }}
      />
      {settle.isSuccess ? (
        <Notice
          tone="good"
          title={settle.variables.kind === 'undo' ? 'The decision is undone' : 'Decision saved'}
        />
      ) : null}
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
          isPending={settle.isPending && settle.variables.kind === 'settle'}
          isDisabled={draft.value === null}
        >
          Save decision
        </Button>
        {isSettled ? (
          <Button
            isPending={settle.isPending && settle.variables.kind === 'undo'}
            onPress={() =>
              settle.mutate(
                { kind: 'undo', version },
                { onSuccess: () => setDraft({ value: null, reason: '' }) },
              )
            }
          >
            Undo decision
          </Button>
        ) : null}
      </div>
    </Form>
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
