import { useSearchParams } from 'react-router';
import { Choice } from '@/components/Choice';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useTraceLabels, type Which } from '../api/traceLabels';
import { whichOptions } from '../lib/words';
import { TraceCard } from './TraceCard';

interface Props {
  workshopId: string;
  nameOf: (userId: string) => string;
}

const LIMIT = 10;

/** Every trace that somebody labelled, with what was said about it. */
export function TraceFeed({ workshopId, nameOf }: Props) {
  const [search, setSearch] = useSearchParams();
  const which = whichOptions.find(({ id }) => id === search.get('which'))?.id ?? 'ALL';
  const { page, goTo } = usePageParams('', LIMIT);
  const labels = useTraceLabels(workshopId, which, page);
  const choose = (chosen: Which) => setSearch(chosen === 'ALL' ? {} : { which: chosen });
  return (
    <div className="stack">
      <div className="row spread">
        <Choice
          label="Which traces"
          isLabelHidden
          options={whichOptions}
          value={which}
          onChange={choose}
        />
        <span className="muted small" role="status">
          {labels.data === undefined ? '' : counted(labels.data.total, 'trace')}
        </span>
      </div>
      {labels.isPending ? <Loading lines={8} /> : null}
      {labels.isError ? (
        <ErrorPanel error={labels.error} onRetry={() => void labels.refetch()} />
      ) : null}
      {labels.data?.total === 0 ? <NothingHere which={which} /> : null}
      {labels.data?.items.map((trace) => (
        <TraceCard key={trace.traceId} workshopId={workshopId} trace={trace} nameOf={nameOf} />
      ))}
      {labels.data ? (
        <Pagination label="Pages of traces" total={labels.data.total} {...page} onSkip={goTo} />
      ) : null}
    </div>
  );
}

function NothingHere({ which }: { which: Which }) {
  if (which === 'ALL') {
    return (
      <EmptyState title="No trace is labelled yet">
        <p>Experts label traces as good or bad while the workshop is in discovery.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No such trace">
      <p>A disagreement needs two people who labelled the same trace.</p>
    </EmptyState>
  );
}
