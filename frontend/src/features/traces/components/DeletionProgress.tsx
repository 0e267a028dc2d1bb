import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { ProgressBar } from '@/components/ProgressBar';
import { WorkBadge } from '@/components/WorkBadge';
import { isTerminal } from '@/lib/words';
import { type Deletion, useDeletion, useRetryDeletion } from '../api/deletions';
import { goneText } from '../lib/doomed';

interface Props {
  workshopId: string;
  id: string;
  /** Takes it away once nothing more can come. */
  onHide: () => void;
}

/** A deletion under way: how far it is, and what to do when it fails. */
export function DeletionProgress({ workshopId, id, onHide }: Props) {
  const query = useDeletion(workshopId, id);
  const work = query.data;
  const isGone = ApiProblem.is(query.error, 404);
  const isOver = isGone || (work !== undefined && isTerminal(work));
  return (
    <Panel title="Deletion of traces">
      <div className="stack-s">
        {query.isError ? <ErrorPanel error={query.error} /> : null}
        {work === undefined && !query.isError ? <Loading lines={1} /> : null}
        {work === undefined ? null : <HowFar work={work} />}
        {isOver ? (
          <div>
            <Button onPress={onHide}>Hide</Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

function HowFar({ work }: { work: Deletion }) {
  const retry = useRetryDeletion(work.id);
  if (!isTerminal(work)) {
    return (
      <>
        <ProgressBar
          label="Deleting traces"
          value={work.done}
          total={work.total}
          text={goneText(work)}
        />
        <p className="muted small">It goes on when this page is closed.</p>
      </>
    );
  }
  return (
    <>
      <div className="row" role="status">
        <WorkBadge state={work.state} />
        <span>{goneText(work)}</span>
      </div>
      {work.error ? <p className="small">{work.error}</p> : null}
      {retry.isError ? <ErrorPanel error={retry.error} /> : null}
      {work.state === 'FAILED' ? (
        <div>
          <Button isPending={retry.isPending} onPress={() => retry.mutate()}>
            Delete the rest
          </Button>
        </div>
      ) : null}
    </>
  );
}
