import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';

interface Steps {
  /** Reads what is stored, once more. */
  onReload: () => void;
  onClose: () => void;
}

interface Props<T, S extends { id: string }> {
  summary: S;
  preview: string;
  /** What stands beside the buttons. */
  aside: ReactNode;
  read: UseMutationResult<T, Error, string>;
  remove: UseMutationResult<unknown, Error, S>;
  editor: (stored: T, steps: Steps) => ReactNode;
}

/** One's own contribution in a list; changing it reads it as a whole first. */
export function OwnContribution<T, S extends { id: string }>({
  summary,
  preview,
  aside,
  read,
  remove,
  editor,
}: Props<T, S>) {
  const [stored, setStored] = useState<{ whole: T }>();
  const load = () => read.mutate(summary.id, { onSuccess: (whole) => setStored({ whole }) });
  return (
    <li className="stack-s">
      {stored === undefined ? (
        <p className="prose">{preview}</p>
      ) : (
        editor(stored.whole, { onReload: load, onClose: () => setStored(undefined) })
      )}
      <div className="row">
        {aside}
        {stored === undefined ? (
          <Button look="quiet" isPending={read.isPending} onPress={load}>
            Edit
          </Button>
        ) : null}
        <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate(summary)}>
          Delete
        </Button>
      </div>
      {read.isError ? <ErrorPanel error={read.error} /> : null}
      {remove.isError ? <ErrorPanel error={remove.error} /> : null}
    </li>
  );
}
