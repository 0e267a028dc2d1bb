import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { TextField } from '@/components/TextField';
import { useDeleteTraces, useTraceCount } from '../api/deletions';
import { criteriaToCount, type DeletionTarget, doomedOf, targetText } from '../lib/doomed';

interface Props {
  workshopId: string;
  target: DeletionTarget;
  /** The deletion under way. */
  onStarted: (id: string) => void;
  onClose: () => void;
}

/** Asks before traces are deleted, and says how many; all of them only after their number was written. */
export function DeleteTracesDialog({ workshopId, target, onStarted, onClose }: Props) {
  const isChosen = target.kind === 'CHOSEN';
  const counting = useTraceCount(workshopId, criteriaToCount(target), !isChosen);
  const count = isChosen ? target.traceIds.length : counting.data;
  return (
    <Dialog title="Delete traces?" isOpen onClose={onClose}>
      {counting.isError ? (
        <ErrorPanel error={counting.error} onRetry={() => void counting.refetch()} />
      ) : null}
      {count === undefined && !counting.isError ? (
        <Loading lines={2} label="Counting the traces" />
      ) : null}
      {count === 0 ? <p>There is no trace to delete any more.</p> : null}
      {count ? (
        <Confirmation
          workshopId={workshopId}
          target={target}
          count={count}
          onStarted={onStarted}
          onClose={onClose}
        />
      ) : null}
    </Dialog>
  );
}

/** `1,200` and `1200` are the same number. */
const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

function Confirmation({
  workshopId,
  target,
  count,
  onStarted,
  onClose,
}: Props & { count: number }) {
  const [written, setWritten] = useState('');
  const remove = useDeleteTraces(workshopId);
  const isGuarded = target.kind === 'ALL';
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate(doomedOf(target), {
          onSuccess: ({ id }) => {
            onStarted(id);
            onClose();
          },
        });
      }}
    >
      <p>
        <strong>{targetText(target, count)}</strong>, and with them what was said about them:
        feedback, findings, annotations, judge evaluations. This cannot be undone.
      </p>
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
      {isGuarded ? (
        <TextField
          label="How many traces there are"
          hint={`Write ${count} to delete them all.`}
          autoFocus
          value={written}
          onChange={setWritten}
        />
      ) : null}
      <div className="row">
        <Button
          type="submit"
          look="primary"
          isDisabled={isGuarded && digitsOf(written) !== String(count)}
          isPending={remove.isPending}
        >
          Delete for good
        </Button>
        <Button onPress={onClose}>Keep them</Button>
      </div>
    </Form>
  );
}
