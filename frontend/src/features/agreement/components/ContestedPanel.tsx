import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { EmptyState } from '@/components/EmptyState';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Pagination } from '@/components/Pagination';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { counted, formatShare } from '@/lib/format';
import { usePageParams } from '@/lib/usePageParams';
import {
  type AdjudicationState,
  type AdjudicationSummary,
  useAdjudications,
} from '../api/pageAdjudications';
import { filterOf, STATES, votesInWords } from '../lib/contested';

interface Props {
  workshopId: string;
  questions: readonly { id: string; title: string }[];
  questionId: string;
  /** As it stands in the address. */
  state: string;
  onChange: (questionId: string, state: string) => void;
}

/** The traces of a question whose raters differ most, to settle one after another. */
export function ContestedPanel({ workshopId, questions, questionId, state, onChange }: Props) {
  const { page, goTo } = usePageParams('', 20);
  const list = useAdjudications(workshopId, { questionId, state: filterOf(state), ...page });
  const rows = list.data?.items ?? [];
  return (
    <>
      <div className="row row-end">
        <Select
          label="Question"
          options={questions.map(({ id, title }) => ({ id, name: title }))}
          value={questionId}
          onChange={(id) => onChange(id, state)}
        />
        <Select
          label="Traces"
          options={STATES}
          value={filterOf(state) ?? 'ALL'}
          onChange={(chosen) => onChange(questionId, chosen)}
        />
      </div>
      <Panel
        title="Furthest apart first"
        isFlush
        aside={list.data && counted(list.data.total, 'trace')}
      >
        {list.isPending ? <Loading /> : null}
        {list.isError ? (
          <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
        ) : null}
        {list.data?.total === 0 ? (
          <EmptyState title="No trace here">
            <p>A trace appears as soon as two raters have rated it.</p>
          </EmptyState>
        ) : null}
        {rows.length === 0 ? null : (
          <ContestedTable
            workshopId={workshopId}
            rows={rows}
            state={filterOf(state)}
            skip={page.skip}
          />
        )}
        {list.data ? (
          <Pagination label="Pages of traces" total={list.data.total} {...page} onSkip={goTo} />
        ) : null}
      </Panel>
    </>
  );
}

interface TableProps {
  workshopId: string;
  rows: readonly AdjudicationSummary[];
  state?: AdjudicationState;
  skip: number;
}

function ContestedTable({ workshopId, rows, state, skip }: TableProps) {
  return (
    <Table
      caption="Traces, those whose raters are furthest apart first"
      head={
        <tr>
          <th scope="col">Trace</th>
          <th scope="col">Ratings</th>
          <th scope="col" className={cell.number}>
            Spread
          </th>
          <th scope="col" className={cell.number}>
            Agreement
          </th>
          <th scope="col">State</th>
        </tr>
      }
    >
      {rows.map((row, index) => (
        <tr key={row.traceId}>
          <th scope="row" className={cell.clip}>
            <Link
              to={paths.adjudication(workshopId, row.questionId, row.traceId, {
                state,
                position: skip + index,
              })}
            >
              {row.inputPreview || row.outputPreview || 'Trace'}
            </Link>
          </th>
          <td>{votesInWords(row.votes)}</td>
          <td className={cell.number}>{row.spread.toFixed(2)}</td>
          <td className={cell.number}>{formatShare(row.agreement)}</td>
          <td>
            <StateBadge row={row} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function StateBadge({ row }: { row: AdjudicationSummary }) {
  if (row.flagged) return <Badge tone="warn">Look again</Badge>;
  if (row.settledValue !== undefined && row.settledValue !== null) {
    return <Badge tone="good">Settled: {row.settledValue}</Badge>;
  }
  return row.contested ? <Badge tone="bad">Contested</Badge> : <Badge>Open</Badge>;
}
