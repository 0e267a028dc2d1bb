import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Panel } from '@/components/Panel';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { useSession } from '@/lib/useSession';
import { useComplete, useDiscoveryProgress } from '../api/progress';

const OWN_ROW = { skip: 0, limit: 1 };

/** How far one is, and saying that one is through. */
export function CompletionPanel({ workshopId, traces }: { workshopId: string; traces?: number }) {
  const me = useSession()?.user.id;
  const progress = useDiscoveryProgress(workshopId, OWN_ROW);
  const complete = useComplete(workshopId);
  const mine = progress.data?.members.items.find(({ userId }) => userId === me);
  const labelled = mine?.feedback ?? 0;
  return (
    <Panel
      title="Your progress"
      aside={
        traces === undefined
          ? undefined
          : `${formatInteger(labelled)} of ${counted(traces, 'trace')} labelled`
      }
    >
      {progress.isError ? (
        <ErrorPanel error={progress.error} onRetry={() => void progress.refetch()} />
      ) : null}
      {complete.isError ? <ErrorPanel error={complete.error} /> : null}
      {progress.data === undefined ? null : (
        <div className="row">
          <span className="muted small" role="status">
            {mine?.completedAt
              ? `You marked discovery as complete, ${formatDateTime(mine.completedAt)}`
              : `${counted(labelled, 'label')}, ${counted(mine?.findings ?? 0, 'finding')} so far`}
          </span>
          <Button
            isPending={complete.isPending}
            onPress={() => complete.mutate(!mine?.completedAt)}
          >
            {mine?.completedAt ? 'Go on after all' : 'I am through'}
          </Button>
        </div>
      )}
    </Panel>
  );
}
