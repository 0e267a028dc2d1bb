import { Link } from 'react-router';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useFailures } from '../api/pageFailures';

interface Props {
  workshopId: string;
  runId: string;
}

/** The traces that could not be judged, and why; they have no rating, and none is made up. */
export function FailuresPanel({ workshopId, runId }: Props) {
  const { page, goTo } = usePageParams('failures.', 20);
  const failures = useFailures(runId, page);
  return (
    <Panel
      title="Failed items"
      isFlush
      aside={failures.data && counted(failures.data.total, 'trace')}
    >
      {failures.isPending ? <Loading /> : null}
      {failures.isError ? (
        <ErrorPanel error={failures.error} onRetry={() => void failures.refetch()} />
      ) : null}
      {failures.data === undefined ? null : (
        <>
          <Table
            caption="Failed items"
            head={
              <tr>
                <th scope="col">Trace</th>
                <th scope="col">Reason</th>
              </tr>
            }
          >
            {failures.data.items.map(({ id, traceId, reason }) => (
              <tr key={id}>
                <td>
                  <Link to={paths.trace(workshopId, traceId)}>Open</Link>
                </td>
                <td className={cell.wrap}>{reason}</td>
              </tr>
            ))}
          </Table>
          <Pagination
            label="Pages of failed items"
            total={failures.data.total}
            {...page}
            onSkip={goTo}
          />
        </>
      )}
    </Panel>
  );
}
