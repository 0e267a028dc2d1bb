import { useMemo } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { VirtualList } from '@/components/VirtualList';
import { counted, formatInteger } from '@/lib/format';
import { type SpanSummary, useSpans } from '../../api/pageSpans';
import { textsOf, timeLineOf } from '../../lib/spans';
import styles from '../TraceView.module.css';
import { SearchBar } from './SearchBar';
import { SpanRow } from './SpanRow';
import { useSearch } from './useSearch';

const NONE: readonly SpanSummary[] = [];

/** The spans of a trace as a tree with their times; what is in one is loaded when it is opened. */
export function SpanTree({ traceId }: { traceId: string }) {
  const spans = useSpans(traceId);
  const loaded = useMemo(
    () => spans.data?.pages.flatMap(({ items }) => items) ?? NONE,
    [spans.data],
  );
  const line = useMemo(() => timeLineOf(loaded), [loaded]);
  const rows = useMemo(() => loaded.map(textsOf), [loaded]);
  const search = useSearch(rows);
  const total = spans.data?.pages[0]?.total;
  if (spans.isPending) return <Loading lines={6} />;
  if (spans.isError && loaded.length === 0) {
    return <ErrorPanel error={spans.error} onRetry={() => void spans.refetch()} />;
  }
  if (total === 0) {
    return (
      <EmptyState title="This trace has no spans">
        <p>Spans come with traces from MLflow, OpenTelemetry, Jaeger or Langfuse.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <SearchBar label="Search in names and models of spans" search={search} />
      <VirtualList
        label="Spans"
        count={loaded.length}
        estimate={34}
        className={styles.spans}
        target={search.hit}
      >
        {(row) => {
          const span = loaded[row];
          return span === undefined ? null : (
            <SpanRow
              // The row of a list that scrolls shows another span later.
              key={span.id}
              traceId={traceId}
              span={span}
              line={line}
              wanted={search.wanted}
              isFound={search.hit?.row === row}
            />
          );
        }}
      </VirtualList>
      {spans.isError ? (
        <ErrorPanel error={spans.error} onRetry={() => void spans.fetchNextPage()} />
      ) : null}
      {spans.hasNextPage ? (
        <div className="row">
          <span className="muted small">
            {`${formatInteger(loaded.length)} of ${counted(total ?? loaded.length, 'span')} shown.`}
          </span>
          <Button isPending={spans.isFetchingNextPage} onPress={() => void spans.fetchNextPage()}>
            Show more spans
          </Button>
        </div>
      ) : null}
    </>
  );
}
