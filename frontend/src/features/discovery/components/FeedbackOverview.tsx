import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted, formatDateTime } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import { useFeedback } from '../api/pageFeedback';
import { PromoteButton } from './PromoteButton';

interface Props {
  workshopId: string;
  nameOf: (userId: string) => string;
}

/** All feedback of a workshop, for the facilitator. */
export function FeedbackOverview({ workshopId, nameOf }: Props) {
  const { page, goTo } = usePageParams('feedback.', 20);
  const feedback = useFeedback(workshopId, page);
  const rows = feedback.data?.items ?? [];
  return (
    <Panel title="Feedback" isFlush aside={feedback.data && counted(feedback.data.total, 'label')}>
      {feedback.isPending ? <Loading /> : null}
      {feedback.isError ? (
        <ErrorPanel error={feedback.error} onRetry={() => void feedback.refetch()} />
      ) : null}
      {feedback.data?.total === 0 ? (
        <EmptyState title="No feedback yet">
          <p>Experts label traces as good or bad while the workshop is in discovery.</p>
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <Table
          caption="Feedback"
          head={
            <tr>
              <th scope="col">Label</th>
              <th scope="col">Reason</th>
              <th scope="col">By</th>
              <th scope="col">Updated</th>
              <th scope="col">Trace</th>
              <th scope="col">Draft</th>
            </tr>
          }
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Badge tone={row.label === 'GOOD' ? 'good' : 'bad'}>
                  {row.label === 'GOOD' ? 'Good' : 'Bad'}
                </Badge>
              </td>
              <td className={cell.clip}>{row.reasonPreview}</td>
              <td>{row.authorName ?? nameOf(row.userId)}</td>
              <td>{formatDateTime(row.updatedAt)}</td>
              <td>
                <Link to={paths.trace(workshopId, row.traceId)}>Open</Link>
              </td>
              <td>
                <PromoteButton
                  workshopId={workshopId}
                  source="FEEDBACK"
                  sourceId={row.id}
                  what={row.reasonPreview}
                />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {feedback.data ? (
        <Pagination label="Pages of feedback" total={feedback.data.total} {...page} onSkip={goTo} />
      ) : null}
    </Panel>
  );
}
