import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted, formatDateTime, formatInteger } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import type { Rubric } from '../api/getRubric';
import { useRubricVersions } from '../api/versions';

interface Props {
  workshopId: string;
  rubric: Rubric | null;
  nameOf: (userId: string) => string;
}

/** Every version of the rubric. */
export function VersionsPanel({ workshopId, rubric, nameOf }: Props) {
  const { page, goTo } = usePageParams('versions.', 10);
  const versions = useRubricVersions(workshopId, page);
  const rows = versions.data?.items ?? [];
  return (
    <Panel
      title="Versions"
      isFlush
      aside={versions.data && counted(versions.data.total, 'version')}
    >
      {versions.isPending ? <Loading /> : null}
      {versions.isError ? (
        <ErrorPanel error={versions.error} onRetry={() => void versions.refetch()} />
      ) : null}
      {versions.data?.total === 0 ? (
        <EmptyState title="No version yet">
          <p>Each save of the rubric makes one.</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Versions of the rubric"
          head={
            <tr>
              <th scope="col">Version</th>
              <th scope="col" className={cell.number}>
                Questions
              </th>
              <th scope="col">By</th>
              <th scope="col">Saved</th>
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={row.version}>
              <th scope="row">
                <Link to={paths.rubricVersion(workshopId, row.version)}>Version {row.version}</Link>{' '}
                {row.version === rubric?.version ? <Badge tone="good">Current</Badge> : null}
                {rubric?.staleVersions.includes(row.version) ? (
                  <Badge tone="warn">Annotations stale</Badge>
                ) : null}
              </th>
              <td className={cell.number}>{formatInteger(row.questions)}</td>
              <td>{row.createdBy ? nameOf(row.createdBy) : '\u2014'}</td>
              <td>{formatDateTime(row.createdAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {versions.data ? (
        <Pagination label="Pages of versions" total={versions.data.total} {...page} onSkip={goTo} />
      ) : null}
    </Panel>
  );
}
