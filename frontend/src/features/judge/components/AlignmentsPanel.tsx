import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { WorkBadge } from '@/components/WorkBadge';
import { paths } from '@/config/paths';
import { counted, formatCost, formatDateTime } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useAlignments } from '../api/pageAlignments';
import { decisionName } from '../lib/alignmentWords';

interface Props {
  workshopId: string;
  /** The title of a rubric question. */
  titleOf: (questionId: string) => string;
}

/** The alignments of a workshop. */
export function AlignmentsPanel({ workshopId, titleOf }: Props) {
  const { page, goTo } = usePageParams('alignments.', 20);
  const alignments = useAlignments(workshopId, page);
  const rows = alignments.data?.items ?? [];
  return (
    <Panel
      title="Alignments"
      isFlush
      aside={alignments.data && counted(alignments.data.total, 'alignment')}
    >
      {alignments.isPending ? <Loading /> : null}
      {alignments.isError ? (
        <ErrorPanel error={alignments.error} onRetry={() => void alignments.refetch()} />
      ) : null}
      {alignments.data?.total === 0 ? (
        <EmptyState title="No alignment yet">
          <p>An alignment turns the raters' ratings and comments into a better judge prompt.</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Alignments"
          head={
            <tr>
              <th scope="col">Question</th>
              <th scope="col">State</th>
              <th scope="col">Decision</th>
              <th scope="col" className={cell.number}>
                Cost
              </th>
              <th scope="col">Created</th>
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={paths.alignment(workshopId, row.id)}>{titleOf(row.questionId)}</Link>
              </th>
              <td>
                <WorkBadge state={row.state} />
              </td>
              <td>{row.decision ? decisionName[row.decision] : '\u2014'}</td>
              <td className={cell.number}>{formatCost(row.cost)}</td>
              <td>{formatDateTime(row.createdAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {alignments.data ? (
        <Pagination
          label="Pages of alignments"
          total={alignments.data.total}
          {...page}
          onSkip={goTo}
        />
      ) : null}
    </Panel>
  );
}
