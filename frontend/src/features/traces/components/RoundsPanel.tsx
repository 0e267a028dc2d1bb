import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { formatDateTime, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { phaseName } from '@/lib/words';
import { useRounds } from '../api/pageDatasets';

/** The rounds so far and how many traces each worked on. */
export function RoundsPanel({ workshopId }: { workshopId: string }) {
  const { page, goTo } = usePageParams('rounds.');
  const rounds = useRounds(workshopId, page);
  return (
    <Panel title="Rounds" isFlush>
      {rounds.isPending ? <Loading lines={3} /> : null}
      {rounds.isError ? (
        <ErrorPanel error={rounds.error} onRetry={() => void rounds.refetch()} />
      ) : null}
      {rounds.data?.total === 0 ? (
        <EmptyState title="No rounds yet">
          <p>The first begins when the workshop goes on to discovery.</p>
        </EmptyState>
      ) : null}
      {rounds.data === undefined || rounds.data.total === 0 ? null : (
        <>
          <Table
            caption="Rounds"
            head={
              <tr>
                <th scope="col">Phase</th>
                <th scope="col" className={cell.number}>
                  Round
                </th>
                <th scope="col" className={cell.number}>
                  Traces
                </th>
                <th scope="col">Began</th>
              </tr>
            }
          >
            {rounds.data.items.map(({ phase, round, traceCount, activatedAt }) => (
              <tr key={`${phase} ${round}`}>
                <th scope="row">{phaseName[phase]}</th>
                <td className={cell.number}>{formatInteger(round)}</td>
                <td className={cell.number}>{formatInteger(traceCount)}</td>
                <td>{formatDateTime(activatedAt)}</td>
              </tr>
            ))}
          </Table>
          <Pagination label="Pages of rounds" total={rounds.data.total} {...page} onSkip={goTo} />
        </>
      )}
    </Panel>
  );
}
