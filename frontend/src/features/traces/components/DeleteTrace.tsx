import { useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { useDeleteTrace } from '../api/deletions';
import type { Trace } from '../api/getTrace';
import { useChosenTraces } from '../lib/chosen';

interface Props {
  trace: Trace;
  onDeleted: () => void;
  /** Reads the trace again, after it was changed by somebody else. */
  onReload: () => void;
}

/** Deletes one trace, after asking. */
export function DeleteTrace({ trace, onDeleted, onReload }: Props) {
  const [isAsking, setAsking] = useState(false);
  const remove = useDeleteTrace(trace);
  const chosen = useChosenTraces(trace.workshopId);
  const close = () => {
    setAsking(false);
    remove.reset();
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>Delete trace</Button>
      <Dialog title="Delete this trace?" isOpen={isAsking} onClose={close}>
        <div className="stack">
          <p>
            <strong>1 trace will be deleted</strong>, and with it what was said about it: feedback,
            findings, annotations, judge evaluations. This cannot be undone.
          </p>
          <DeleteProblem
            error={remove.error}
            onReload={() => {
              close();
              onReload();
            }}
          />
          <div className="row">
            <Button
              look="primary"
              isPending={remove.isPending}
              onPress={() =>
                remove.mutate(undefined, {
                  onSuccess: () => {
                    chosen.choose([trace.id], false);
                    onDeleted();
                  },
                })
              }
            >
              Delete for good
            </Button>
            <Button onPress={close}>Keep it</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

function DeleteProblem({ error, onReload }: { error: unknown; onReload: () => void }) {
  if (!error) return null;
  if (!ApiProblem.is(error, 412)) return <ErrorPanel error={error} />;
  return (
    <Notice tone="warn" title="Not deleted: the trace was changed in the meantime">
      <p>Look at what is stored now before you decide.</p>
      <div>
        <Button onPress={onReload}>Load what is stored</Button>
      </div>
    </Notice>
  );
}
