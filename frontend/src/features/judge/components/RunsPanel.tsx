import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { WorkBadge } from '@/components/WorkBadge';
import { paths } from '@/config/paths';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useRuns } from '../api/pageRuns';
import { kindName } from '../lib/kinds';

/** The evaluation runs of a workshop. */
export function RunsPanel({ workshopId }: { workshopId: string }) {
  const { page, goTo } = usePageParams('runs.', 20);
  const runs = useRuns(workshopId, page);
  const rows = runs.data?.items ?? [];
  return (
    <Panel title="Evaluation runs" isFlush aside={runs.data && counted(runs.data.total, 'run')}>
      {runs.isPending ? <Loading /> : null}
      {runs.isError ? <ErrorPanel error={runs.error} onRetry={() => void runs.refetch()} /> : null}
      {runs.data?.total === 0 ? (
        <EmptyState title="No runs yet">
          <p>Start a judge prompt to see how far it agrees with the raters.</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Evaluation runs"
          head={
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Kind</th>
              <th scope="col">State</th>
              <th scope="col" className={cell.number}>
                Evaluated
              </th>
              <th scope="col">Created</th>
            </tr>
          }
        >
          {rows.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <Link to={paths.run(workshopId, run.id)}>{run.questionTitle}</Link>
              </th>
              <td>{kindName[run.kind]}</td>
              <td>
                <WorkBadge state={run.state} />
              </td>
              <td className={cell.number}>{formatInteger(run.done)}</td>
              <td>{formatDateTime(run.createdAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {runs.data ? (
        <Pagination label="Pages of runs" total={runs.data.total} {...page} onSkip={goTo} />
      ) : null}
    </Panel>
  );
}
