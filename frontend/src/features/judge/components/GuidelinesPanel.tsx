import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { counted } from '@/lib/format';
import { isTerminal } from '@/lib/words';
import { useGuidelines } from '../api/guidelines';
import type { Alignment } from '../api/pollAlignment';
import { GuidelineItem } from './GuidelineItem';

/** The ledger of guidelines: each with its evidence, kept, changed or left out. */
export function GuidelinesPanel({ alignment }: { alignment: Alignment }) {
  const guidelines = useGuidelines(alignment.id);
  const items = guidelines.data?.items ?? [];
  const isOpen = isTerminal(alignment) && !alignment.decision;
  return (
    <Panel title="Guidelines" aside={guidelines.data && counted(items.length, 'guideline')}>
      {guidelines.isPending ? <Loading /> : null}
      {guidelines.isError ? (
        <ErrorPanel error={guidelines.error} onRetry={() => void guidelines.refetch()} />
      ) : null}
      {guidelines.data && items.length === 0 ? (
        <EmptyState title="No guidelines yet">
          <p>They appear as soon as the rated traces are read.</p>
        </EmptyState>
      ) : null}
      {items.map((guideline) => (
        <GuidelineItem
          key={guideline.id}
          alignment={alignment}
          guideline={guideline}
          contradicted={items.find(({ id }) => id === guideline.contradicts)?.text}
          isOpen={isOpen}
        />
      ))}
      {isOpen && items.length > 0 ? (
        <p className="small muted">
          A change counts in the next version: "Propose again" writes and measures it.
        </p>
      ) : null}
    </Panel>
  );
}
