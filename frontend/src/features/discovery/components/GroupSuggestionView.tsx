import { ApiProblem } from '@/api/problem';
import { Button } from '@/components/Button';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Notice } from '@/components/Notice';
import { ProgressBar } from '@/components/ProgressBar';
import { isTerminal } from '@/lib/words';
import type { DraftItemSummary } from '../api/draftItems';
import { useCancelSuggestion, useGroupSuggestion } from '../api/groupSuggestion';
import { ApplyGroups } from './ApplyGroups';
import styles from './Discovery.module.css';

interface Props {
  workshopId: string;
  id: string;
  items: readonly DraftItemSummary[];
  onDone: () => void;
}

/** A suggestion of groups on its way, then the choice of what is wanted of it. */
export function GroupSuggestionView({ workshopId, id, items, onDone }: Props) {
  const { data: suggestion, error, refetch } = useGroupSuggestion(id);
  const cancel = useCancelSuggestion(id);
  if (ApiProblem.is(error, 404)) {
    return (
      <Notice title="The suggestion is not kept any more">
        <div>
          <Button onPress={onDone}>Close</Button>
        </div>
      </Notice>
    );
  }
  return (
    <section className={styles.group} aria-label="Suggested groups">
      {error === null ? null : <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {cancel.isError ? <ErrorPanel error={cancel.error} /> : null}
      {suggestion === undefined && error === null ? <Loading lines={3} /> : null}
      {suggestion === undefined || isTerminal(suggestion) ? null : (
        <>
          <ProgressBar label="Looking for groups" text="" />
          <div>
            <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
              Cancel
            </Button>
          </div>
        </>
      )}
      {suggestion?.state === 'SUCCEEDED' ? (
        <ApplyGroups
          workshopId={workshopId}
          suggestion={suggestion}
          items={items}
          onDone={onDone}
        />
      ) : null}
      {suggestion?.state === 'FAILED' || suggestion?.state === 'CANCELLED' ? (
        <Notice
          tone={suggestion.state === 'FAILED' ? 'bad' : 'warn'}
          title={suggestion.state === 'FAILED' ? 'No groups were found' : 'Cancelled'}
        >
          {suggestion.error ? <p>{suggestion.error}</p> : null}
          <div>
            <Button onPress={onDone}>Close</Button>
          </div>
        </Notice>
      ) : null}
    </section>
  );
}
