import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useFindings } from '../api/pageFindings';
import { categoryName } from '../lib/categories';
import { PromoteButton } from './PromoteButton';

interface Props {
  workshopId: string;
  nameOf: (userId: string) => string;
}

/** All findings of a workshop, for the facilitator. */
export function FindingsOverview({ workshopId, nameOf }: Props) {
  const { page, goTo } = usePageParams('findings.', 20);
  const findings = useFindings(workshopId, page);
  const rows = findings.data?.items ?? [];
  return (
    <Panel
      title="Findings"
      isFlush
      aside={findings.data && counted(findings.data.total, 'finding')}
    >
      {findings.isPending ? <Loading /> : null}
      {findings.isError ? (
        <ErrorPanel error={findings.error} onRetry={() => void findings.refetch()} />
      ) : null}
      {findings.data?.total === 0 ? (
        <EmptyState title="No findings yet">
          <p>What the experts notice becomes the questions of the rubric.</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Findings"
          head={
            <tr>
              <th scope="col">Insight</th>
              <th scope="col">Category</th>
              <th scope="col">By</th>
              <th scope="col">Trace</th>
              <th scope="col">Draft</th>
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={cell.clip}>
                {row.insightPreview}
              </th>
              <td>
                {row.category ? <Badge tone="accent">{categoryName[row.category]}</Badge> : null}
              </td>
              <td>{row.authorName ?? nameOf(row.userId)}</td>
              <td>
                <Link to={paths.trace(workshopId, row.traceId)}>Open</Link>
              </td>
              <td>
                <PromoteButton
                  workshopId={workshopId}
                  source="FINDING"
                  sourceId={row.id}
                  what={row.insightPreview}
                />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {findings.data ? (
        <Pagination label="Pages of findings" total={findings.data.total} {...page} onSkip={goTo} />
      ) : null}
    </Panel>
  );
}
