import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { type AnalysisKind, useAnalyses, useStartAnalysis } from '../api/analyses';
import { kindName } from '../lib/words';
import { AnalysisRow } from './AnalysisRow';
import { AnalysisView } from './AnalysisView';

const KINDS: readonly AnalysisKind[] = ['CRITERIA', 'THEMES'];
const LIMIT = 10;

/** Analyses of what was noticed: start one, keep all, look at one or compare two. */
export function AnalysesView({ workshopId }: { workshopId: string }) {
  const [search, setSearch] = useSearchParams();
  const { page, goTo } = usePageParams('analyses.', LIMIT);
  const analyses = useAnalyses(workshopId, page);
  const start = useStartAnalysis(workshopId);
  const chosen = search.get('analysis') ?? undefined;
  const change = (part: Record<string, string | undefined>) =>
    setSearch((known) => {
      const next = new URLSearchParams(known);
      for (const [name, value] of Object.entries(part)) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  const open = (id: string) => change({ analysis: id, with: undefined });
  const rows = analyses.data?.items ?? [];
  return (
    <>
      <Panel
        title="Analyses"
        aside={analyses.data && counted(analyses.data.total, 'analysis', 'analyses')}
        actions={KINDS.map((kind) => (
          <Button
            key={kind}
            isPending={start.isPending && start.variables === kind}
            onPress={() => start.mutate(kind, { onSuccess: ({ id }) => open(id) })}
          >
            Distil {kindName[kind].toLowerCase()}
          </Button>
        ))}
      >
        {start.isError ? <ErrorPanel error={start.error} /> : null}
        {analyses.isPending ? <Loading /> : null}
        {analyses.isError ? (
          <ErrorPanel error={analyses.error} onRetry={() => void analyses.refetch()} />
        ) : null}
        {analyses.data?.total === 0 ? (
          <EmptyState title="No analysis yet">
            <p>
              It reads all feedback and findings and distils criteria or themes. Every run is kept.
            </p>
          </EmptyState>
        ) : null}
        {rows.length === 0 ? null : (
          <Table
            caption="Analyses"
            head={
              <tr>
                <th scope="col">Kind</th>
                <th scope="col">State</th>
                <th scope="col">How</th>
                <th scope="col" className={cell.number}>
                  Batches
                </th>
                <th scope="col">Started</th>
              </tr>
            }
          >
            {rows.map((row) => (
              <AnalysisRow
                key={row.id}
                analysis={row}
                isChosen={row.id === chosen}
                onChoose={() => open(row.id)}
              />
            ))}
          </Table>
        )}
        {analyses.data ? (
          <Pagination
            label="Pages of analyses"
            total={analyses.data.total}
            {...page}
            onSkip={goTo}
          />
        ) : null}
      </Panel>
      {chosen === undefined ? null : (
        <AnalysisView
          key={chosen}
          workshopId={workshopId}
          id={chosen}
          others={rows.filter(({ id, state }) => id !== chosen && state === 'SUCCEEDED')}
          withId={search.get('with') ?? undefined}
          onCompare={(id) => change({ with: id })}
        />
      )}
    </>
  );
}
