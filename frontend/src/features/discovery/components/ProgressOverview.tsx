import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useDiscoveryProgress } from '../api/progress';

interface Props {
  workshopId: string;
  nameOf: (userId: string) => string;
}

/** How far each person is; it follows along while it is shown. */
export function ProgressOverview({ workshopId, nameOf }: Props) {
  const { page, goTo } = usePageParams('');
  const progress = useDiscoveryProgress(workshopId, page);
  const rows = progress.data?.members.items ?? [];
  return (
    <Panel
      title="Progress"
      isFlush
      aside={
        progress.data &&
        `${counted(progress.data.feedback, 'label')}, ${counted(progress.data.findings, 'finding')}, ${progress.data.completed} through`
      }
    >
      {progress.isPending ? <Loading /> : null}
      {progress.isError ? (
        <ErrorPanel error={progress.error} onRetry={() => void progress.refetch()} />
      ) : null}
      {progress.data?.members.total === 0 ? (
        <EmptyState title="Nobody has begun yet">
          <p>Everybody who labels a trace or writes a finding appears here.</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Progress per person"
          head={
            <tr>
              <th scope="col">Person</th>
              <th scope="col" className={cell.number}>
                Labels
              </th>
              <th scope="col" className={cell.number}>
                Findings
              </th>
              <th scope="col">State</th>
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={row.userId}>
              <th scope="row">{row.name ?? nameOf(row.userId)}</th>
              <td className={cell.number}>{formatInteger(row.feedback)}</td>
              <td className={cell.number}>{formatInteger(row.findings)}</td>
              <td>
                {row.completedAt ? (
                  <Badge tone="good">Through since {formatDateTime(row.completedAt)}</Badge>
                ) : (
                  <Badge>At work</Badge>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {progress.data ? (
        <Pagination
          label="Pages of progress"
          total={progress.data.members.total}
          {...page}
          onSkip={goTo}
        />
      ) : null}
    </Panel>
  );
}
